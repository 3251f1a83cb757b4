import type { Subject } from '../project/question.ts'
import { endStep, giveValue } from '../store/editing.ts'
import styles from './Field.module.css'
import { Field } from './Field.tsx'
import { TextArea } from './TextArea.tsx'
import { useValue } from './useValue.ts'

type Props = {
  readonly label: string
  readonly subject: Subject
  readonly help?: string
  /** Whether the key goes when the field is emptied. */
  readonly isOptional?: boolean
  /** Whether a form says that it must be filled in. */
  readonly isRequired?: boolean
  readonly rows?: number
  readonly type?: 'text' | 'date' | 'url'
  /** Turns what is typed into what is meant, as the editor leaves the field. */
  readonly meant?: (typed: string) => string
}

/** Edits a text of the project. */
export function TextField({
  label,
  subject,
  help,
  isOptional = false,
  isRequired = false,
  rows,
  type = 'text',
  meant,
}: Props) {
  const value = useValue(subject)
  const text = typeof value === 'string' ? value : ''
  const change = (next: string) => giveValue(subject, next === '' && isOptional ? undefined : next)
  const leave = () => {
    const next = meant?.(text) ?? text
    if (next !== text) change(next)
    endStep()
  }
  return (
    <Field label={label} subject={subject} help={help}>
      {(control) =>
        rows === undefined ? (
          <input
            {...control}
            className={styles.input}
            required={isRequired}
            type={type}
            value={text}
            dir={type === 'text' ? 'auto' : undefined}
            onChange={({ target }) => change(target.value)}
            onBlur={leave}
          />
        ) : (
          <TextArea
            {...control}
            required={isRequired}
            rows={rows}
            value={text}
            onChange={({ target }) => change(target.value)}
            onBlur={leave}
          />
        )
      }
    </Field>
  )
}
