import { evidenceFor } from '../../draft/reading/evidenceFor.ts'
import { searchable } from '../../story/evidence.ts'
import { isRecord } from '../../story/format/entries.ts'
import actionStyles from '../fields/Action.module.css'
import styles from '../fields/Field.module.css'
import { useProblems, useValue } from '../fields/useValue.ts'
import { textOf } from '../project/project.ts'
import type { Subject } from '../project/question.ts'
import { useDesk } from '../store/deskStore.ts'
import { endStep, giveValue } from '../store/editing.ts'
import { dropSelection, useSelected } from '../store/selection.ts'
import { useDeskWords } from '../wording/DeskWords.tsx'
import entryStyles from './Entry.module.css'

/** The words that a claim rests on, and a button that takes the selected ones in their place. */
export function EvidenceField({ subject }: { readonly subject: Subject }) {
  const { fields } = useDeskWords()
  const value = useValue(subject)
  const problems = useProblems(subject)
  const selected = useSelected((state) => state.selected)
  const use = () => {
    const { project } = useDesk.getState()
    if (project === null || selected === null) return
    endStep()
    giveValue(subject, evidenceFor(searchable(textOf(project, selected.source)), selected, selected.source))
    dropSelection()
  }
  return (
    <div className={styles.field} data-key={subject.key}>
      <p className={styles.label}>{fields.evidence}</p>
      <blockquote className={entryStyles.evidence} dir="auto">
        {isRecord(value) ? String(value.exact ?? '') : ''}
      </blockquote>
      <button type="button" className={actionStyles.action} disabled={selected === null} onClick={use}>
        {fields.useSelection}
      </button>
      <div className={styles.notes}>
        <p>{fields.evidenceHelp}</p>
        {problems.map((problem) => (
          <p className={styles.problem} key={problem}>
            {problem}
          </p>
        ))}
      </div>
    </div>
  )
}
