import { useId, useState } from 'react'
import fieldStyles from '../fields/Field.module.css'
import { useDeskWords } from '../wording/DeskWords.tsx'
import styles from './Questions.module.css'

/**
 * An answer that the editor writes. `initial` is what the field holds at first; `read` says what is meant, null where that is nothing, and
 * `help` what may be written.
 */
export function TextAnswer({
  label,
  initial = '',
  read = (typed) => typed,
  help,
  onGive,
}: {
  readonly label: string
  readonly initial?: string
  readonly read?: (typed: string) => string | null
  readonly help?: (meant: string | null) => string
  readonly onGive: (text: string) => void
}) {
  const { questions } = useDeskWords()
  const [text, setText] = useState(initial)
  const id = useId()
  const typed = text.trim()
  const meant = typed === '' ? null : read(typed)
  return (
    <form
      className={styles.written}
      onSubmit={(event) => {
        event.preventDefault()
        if (meant !== null) onGive(meant)
      }}
    >
      <label className="visually-hidden" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className={fieldStyles.input}
        placeholder={label}
        value={text}
        dir={text === '' ? undefined : 'auto'}
        aria-describedby={help === undefined ? undefined : `${id}-help`}
        onChange={({ target }) => setText(target.value)}
      />
      <button type="submit" className={styles.use} disabled={meant === null}>
        {questions.use}
      </button>
      {help !== undefined && (
        <p className={styles.help} id={`${id}-help`}>
          {typed === '' ? '' : help(meant)}
        </p>
      )}
    </form>
  )
}
