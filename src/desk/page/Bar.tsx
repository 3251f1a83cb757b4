import { useStore } from 'zustand'
import type { Keeping } from '../keeping/useKeeping.ts'
import { useDesk } from '../store/deskStore.ts'
import { useDeskWords } from '../wording/DeskWords.tsx'
import { deskLanguages } from '../wording/loadDeskWords.ts'
import styles from './Page.module.css'

/** The desk’s name, the story’s title, whether it is kept, undo and redo. */
export function Bar({
  keeping,
  lang,
  onLang,
  onStories,
}: {
  readonly keeping: Keeping
  readonly lang: string
  readonly onLang: (lang: string) => void
  readonly onStories: () => void
}) {
  const words = useDeskWords()
  const title = useDesk(({ project }) => project?.story.title)
  return (
    <header className={styles.bar}>
      <p className={styles.name}>
        Dateline <span>{words.title}</span>
      </p>
      {title !== undefined && (
        <>
          <p className={styles.story}>
            <bdi>{title}</bdi>
          </p>
          <Kept keeping={keeping} />
          <UndoButtons />
          <button type="button" className={styles.action} onClick={onStories}>
            {words.bar.stories}
          </button>
        </>
      )}
      <label className={styles.lang}>
        <span className="visually-hidden">{words.bar.language}</span>
        <select value={lang} onChange={({ target }) => onLang(target.value)}>
          {deskLanguages.map(([tag, name]) => (
            <option value={tag} key={tag} lang={tag}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </header>
  )
}

function UndoButtons() {
  const { bar } = useDeskWords()
  const { undo, redo, pastStates, futureStates } = useStore(useDesk.temporal)
  return (
    <>
      <button type="button" className={styles.action} disabled={pastStates.length === 0} onClick={() => undo()}>
        {bar.undo}
      </button>
      <button type="button" className={styles.action} disabled={futureStates.length === 0} onClick={() => redo()}>
        {bar.redo}
      </button>
    </>
  )
}

function Kept({ keeping }: { readonly keeping: Keeping }) {
  const { bar } = useDeskWords()
  switch (keeping.kind) {
    case 'kept':
      return (
        <p className={styles.kept} role="status">
          {bar.kept}
        </p>
      )
    case 'keeping':
      return (
        <p className={styles.kept} role="status">
          {bar.keeping}
        </p>
      )
    case 'failed':
      return (
        <p className={styles.warning} role="alert">
          {bar.notKept(keeping.reason)}
        </p>
      )
    case 'elsewhere':
      return (
        <p className={styles.warning} role="alert">
          {bar.elsewhere}{' '}
          <button type="button" className={styles.action} onClick={keeping.take}>
            {bar.workHere}
          </button>
        </p>
      )
  }
}
