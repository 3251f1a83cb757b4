import { useState } from 'react'
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
import { deskLanguages } from '../wording/loadDeskWords.ts'
import { Bar } from './Bar.tsx'
import styles from './Page.module.css'
import { rememberedKey, rememberKey } from './rememberedKey.ts'
import { useReopened } from './useReopened.ts'
import { useShortcuts } from './useShortcuts.ts'

/** The desk: a report is pasted, or a story is on it. */
export function DeskPage({ lang, onLang }: { readonly lang: string; readonly onLang: (lang: string) => void }) {
  const [key, setKey] = useState<string | null>(rememberedKey)
  const hasProject = useDesk(({ project }) => project !== null)
  const open = (project: Project | null, kept: string | null) => {
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
  return (
    <>
      <Bar keeping={keeping} lang={lang} onLang={onLang} onStories={() => open(null, null)} />
      {hasProject ? (
        <main className={styles.desk}>
          <ArticlePanel />
          <div className={styles.work}>
            <QuestionsPanel />
            <MapPanel />
            <StoryPanel />
          </div>
          <div className={styles.result}>
            <PublishPanel />
            <ProblemsPanel />
            <PreviewPanel languages={deskLanguages} />
          </div>
        </main>
      ) : (
        !isReopening && <PasteView onProject={(project, kept) => open(project, kept ?? crypto.randomUUID())} />
      )}
    </>
  )
}
