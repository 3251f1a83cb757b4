import { entryOf } from '../project/entries.ts'
import { entryLabel } from '../project/entryLabel.ts'
import type { EntryRef } from '../project/entryRef.ts'
import { entryWords } from '../project/entryWords.ts'
import type { Project } from '../project/project.ts'
import { useDesk } from '../store/deskStore.ts'
import styles from './Entry.module.css'

/** Entries by their names, each a way to its correction. */
export function EntryLinks({ entries }: { readonly entries: readonly EntryRef[] }) {
  const project = useDesk((state) => state.project)
  const choose = useDesk((state) => state.choose)
  if (project === null || entries.length === 0) return null
  return (
    <ul className={styles.links}>
      {entries.map((entry) => (
        <li key={`${entry.list} ${entry.id}`}>
          <button
            type="button"
            className={styles.link}
            data-entry={`${entry.list}/${entry.id}`}
            onClick={() => choose(entry)}
          >
            <bdi className={styles.words}>{entryWords(project, entry)}</bdi>
            <Speaker project={project} entry={entry} />
          </button>
        </li>
      ))}
    </ul>
  )
}

/** Who says a statement, so that a wrong one is found in the list. */
function Speaker({ project, entry }: { readonly project: Project; readonly entry: EntryRef }) {
  const speaker = entry.list === 'statements' && entryOf(project, 'statements', entry.id)?.speaker
  if (!speaker) return null
  return (
    <>
      {' '}
      <bdi className={styles.by}>{entryLabel(project, { list: 'speakers', id: speaker })}</bdi>
    </>
  )
}
