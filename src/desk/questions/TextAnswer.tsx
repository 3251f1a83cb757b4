import { useId, useState } from 'react'
import fieldStyles from '../fields/Field.module.css'
import { useDeskWords } from '../wording/DeskWords.tsx'
import styles from './Questions.module.css'

/** An answer that the editor writes. */
export function TextAnswer({ label, onGive }: { readonly label: string; readonly onGive: (text: string) => void }) {
  const { questions } = useDeskWords()
  const [text, setText] = useState('')
  const id = useId()
  return (
    <form
      className={styles.written}
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() !== '') onGive(text.trim())
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
        onChange={({ target }) => setText(target.value)}
      />
      <button type="submit" className={styles.use} disabled={text.trim() === ''}>
        {questions.use}
      </button>
    </form>
  )
}
