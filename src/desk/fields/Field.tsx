import { type ReactNode, useId } from 'react'
import type { Subject } from '../project/question.ts'
import styles from './Field.module.css'
import { useProblems } from './useValue.ts'

/** What a control needs to be named and described by its field. */
export type ControlProps = {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': boolean | undefined
}

/** A label, a control, and below it what the validator says about its value. */
export function Field({
  label,
  subject,
  help,
  withProblems = true,
  children,
}: {
  readonly label: string
  /** The value that it edits; undefined where it edits several. */
  readonly subject?: Subject | undefined
  readonly help?: string | undefined
  /** Whether it says what the validator does. */
  readonly withProblems?: boolean | undefined
  readonly children: (control: ControlProps) => ReactNode
}) {
  const id = useId()
  const found = useProblems(subject)
  const problems = withProblems ? found : []
  const notes = [...(help === undefined ? [] : [help]), ...problems]
  return (
    <div className={styles.field} data-key={subject?.key}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {children({
        id,
        'aria-describedby': notes.length === 0 ? undefined : `${id}-notes`,
        'aria-invalid': problems.length === 0 ? undefined : true,
      })}
      {notes.length > 0 && (
        <div className={styles.notes} id={`${id}-notes`}>
          {help !== undefined && <p>{help}</p>}
          {problems.map((problem) => (
            <p className={styles.problem} key={problem}>
              {problem}
            </p>
          ))}
        </div>
      )}
    </div>
  )
}
