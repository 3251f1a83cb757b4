import { useRef, useState } from 'react'
import { ArticlePanel } from '../article/ArticlePanel.tsx'
import { StoryPanel } from '../entries/StoryPanel.tsx'
import { useKeeping } from '../keeping/useKeeping.ts'
import { MapPanel } from '../map/MapPanel.tsx'
import { PasteView } from '../paste/PasteView.tsx'
import { PreviewPanel } from '../preview/PreviewPanel.tsx'
import type { Project } from '../project/project.ts'
import { PublishPanel } from '../publishing/PublishPanel.tsx'
import { useBaking } from '../publishing/useBaking.ts'
import { ProblemsPanel } from '../questions/ProblemsPanel.tsx'
import { QuestionsPanel } from '../questions/QuestionsPanel.tsx'
import { useDesk } from '../store/deskStore.ts'
import { useSelected } from '../store/selection.ts'
import { useChecking } from '../store/useChecking.ts'
import { Bar } from './Bar.tsx'
import styles from './Page.module.css'
import { rememberedKey, rememberKey } from './rememberedKey.ts'
import { Sections } from './Sections.tsx'
import { useHeadFocus } from './useHeadFocus.ts'
import { useReopened } from './useReopened.ts'
import { useShortcuts } from './useShortcuts.ts'
import { useStrayFiles } from './useStrayFiles.ts'

/** The desk: a report is pasted, or a story is on it. */
export function DeskPage({ lang, onLang }: { readonly lang: string; readonly onLang: (lang: string) => void }) {
  const [key, setKey] = useState<string | null>(rememberedKey)
  const hasProject = useDesk(({ project }) => project !== null)
  const page = useRef<HTMLDivElement>(null)
  const askForHead = useHeadFocus(page, hasProject)
  const open = (project: Project | null, kept: string | null) => {
    askForHead()
    rememberKey(kept)
    useSelected.setState({ selected: null, source: null })
    useDesk.getState().open(project)
    setKey(kept)
  }
  const isReopening = useReopened(key, () => open(null, null))
  const keeping = useKeeping(hasProject ? key : null)
  useChecking()
  useBaking()
  useShortcuts()
  useStrayFiles()
  return (
    <div className={styles.page} ref={page} data-view={hasProject ? 'desk' : 'paste'}>
      <Bar keeping={keeping} lang={lang} onLang={onLang} onStories={() => open(null, null)} />
      {hasProject ? (
        <Desk />
      ) : (
        !isReopening && <PasteView onProject={(project, kept) => open(project, kept ?? crypto.randomUUID())} />
      )}
    </div>
  )
}

/** A story’s parts, in the order in which an editor goes through them; the stylesheet lays them out. */
function Desk() {
  return (
    <>
      <Sections />
      <main className={styles.desk}>
        <QuestionsPanel />
        <div className={styles.work}>
          <MapPanel />
          <StoryPanel />
        </div>
        <ArticlePanel />
        <div className={styles.result}>
          <PublishPanel />
          <ProblemsPanel />
          <PreviewPanel />
        </div>
      </main>
    </>
  )
}
