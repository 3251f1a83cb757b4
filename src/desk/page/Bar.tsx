import { useStore } from 'zustand'
import actionStyles from '../fields/Action.module.css'
import { Select } from '../fields/Select.tsx'
import type { Keeping } from '../keeping/useKeeping.ts'
import { useDesk } from '../store/deskStore.ts'
import { redo, undo, useStep } from '../store/history.ts'
import { useDeskWords } from '../wording/DeskWords.tsx'
import { LanguageOptions } from '../wording/LanguageOptions.tsx'
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
          <h1 className={styles.story} title={title} dir="auto">
            {title}
          </h1>
          <div className={styles.tools}>
            <Kept keeping={keeping} />
            <UndoButtons />
            <button type="button" className={actionStyles.action} onClick={onStories}>
              {words.bar.stories}
            </button>
          </div>
        </>
      )}
      <label className={styles.lang}>
        <span className="visually-hidden">{words.bar.language}</span>
        <Select value={lang} onChange={({ target }) => onLang(target.value)}>
          <LanguageOptions />
        </Select>
      </label>
    </header>
  )
}

/** A button that can do nothing more keeps the focus. */
function UndoButtons() {
  const { bar } = useDeskWords()
  const { pastStates, futureStates } = useStore(useDesk.temporal)
  return (
    <>
      <button type="button" className={actionStyles.action} aria-disabled={pastStates.length === 0} onClick={undo}>
        {bar.undo}
      </button>
      <button type="button" className={actionStyles.action} aria-disabled={futureStates.length === 0} onClick={redo}>
        {bar.redo}
      </button>
      <TakenStep />
    </>
  )
}

/** Tells those who don’t see it what undo and redo have changed. */
function TakenStep() {
  const { bar } = useDeskWords()
  const step = useStep((state) => state.step)
  return (
    <p className="visually-hidden" role="status">
      {/* The same words are told again only as another element. */}
      {step !== null && <span key={step.times}>{bar[step.kind](step.name)}</span>}
    </p>
  )
}

/** Whether the story is kept: seen at each change, told only when it begins, fails or goes on. */
function Kept({ keeping }: { readonly keeping: Keeping }) {
  const { bar } = useDeskWords()
  const isSafe = keeping.kind === 'kept' || keeping.kind === 'keeping'
  return (
    <>
      <p className="visually-hidden" role="status">
        {isSafe && bar.kept}
      </p>
      {isSafe && (
        <p className={styles.kept} aria-hidden="true" data-kept={keeping.kind === 'kept'}>
          <span>{bar.kept}</span>
          <span>{bar.keeping}</span>
        </p>
      )}
      {(keeping.kind === 'failed' || keeping.kind === 'full') && (
        <p className={styles.warning} role="alert">
          {bar.notKept(keeping.kind === 'full' ? bar.full : keeping.reason)}
        </p>
      )}
      {keeping.kind === 'elsewhere' && (
        <p className={styles.warning} role="alert">
          {bar.elsewhere}{' '}
          <button type="button" className={actionStyles.action} onClick={keeping.take}>
            {bar.workHere}
          </button>
        </p>
      )}
    </>
  )
}
