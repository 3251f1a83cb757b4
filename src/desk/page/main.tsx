import '../../app/theme/fonts.css'
import '../../app/theme/serif.css'
import '../../app/theme/theme.css'
import '../../app/theme/page.css'
import './desk.css'
import { StrictMode, useEffect, useState } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { createRoot } from 'react-dom/client'
import { allowOwnWorkers } from '../../page/trustedTypes.ts'
import { localPublisher } from '../publishing/localPublisher.ts'
import { DeskWords } from '../wording/DeskWords.tsx'
import type { DeskWording } from '../wording/deskWording.ts'
import { deskLanguages, loadDeskWords } from '../wording/loadDeskWords.ts'
import { DeskPage } from './DeskPage.tsx'

/** The language that is asked for in the address, else the browser’s, if the desk has it. */
function ownLanguage(): string {
  const asked = new URLSearchParams(location.search).get('lang') ?? navigator.language
  const [language = 'en'] = asked.toLowerCase().split('-')
  return deskLanguages.find(([tag]) => tag === language)?.[0] ?? 'en'
}

function Desk() {
  const [lang, setLang] = useState(ownLanguage)
  const [words, setWords] = useState<DeskWording | null>(null)
  useEffect(() => {
    let isOver = false
    loadDeskWords(lang).then((loaded) => {
      if (!isOver) setWords(loaded)
    }, console.error)
    return () => {
      isOver = true
    }
  }, [lang])
  // In no other language first: its lines would turn round.
  if (words === null) return null
  return (
    <I18nProvider locale={words.locale}>
      <DeskWords wording={words}>
        <DeskPage lang={lang} onLang={setLang} />
      </DeskWords>
    </I18nProvider>
  )
}

// Before anyone can copy the address: it gives the token of this machine’s server.
localPublisher()
const container = document.getElementById('desk')
if (container === null) throw new Error('the desk’s page has no #desk')
allowOwnWorkers()
createRoot(container).render(
  <StrictMode>
    <Desk />
  </StrictMode>,
)
