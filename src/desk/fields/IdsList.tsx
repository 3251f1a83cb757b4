import { useEffect, useRef } from 'react'
import type { Subject } from '../project/question.ts'
import type { Option } from './ChoiceField.tsx'
import { Combo } from './Combo.tsx'
import styles from './Field.module.css'
import { Field } from './Field.tsx'

/** A list of ids by their names, each with a button that takes it out, and a combobox that adds one. */
export function IdsList({
  label,
  subject,
  ids,
  options,
  add,
  remove,
  help,
  withProblems,
  onChange,
}: {
  readonly label: string
  readonly subject?: Subject
  readonly ids: readonly string[]
  readonly options: readonly Option[]
  readonly add: string
  readonly remove: (name: string) => string
  readonly help?: string | undefined
  readonly withProblems?: boolean
  /** Hears the list as it is to be, and the id that came or went. */
  readonly onChange: (ids: readonly string[], changed: string) => void
}) {
  const name = (id: string) => options.find((option) => option.value === id)?.label ?? id
  const box = useRef<HTMLDivElement>(null)
  const focusAfter = useFocusAfter(box)
  const takeOut = (id: string) => {
    focusAfter(ids.indexOf(id))
    onChange(
      ids.filter((one) => one !== id),
      id,
    )
  }
  return (
    <Field label={label} subject={subject} help={help} withProblems={withProblems}>
      {(control) => (
        <div className={styles.ids} ref={box}>
          <ul className={styles.chosen}>
            {ids.map((id) => (
              <li key={id}>
                <bdi>{name(id)}</bdi>
                <button type="button" aria-label={remove(name(id))} onClick={() => takeOut(id)}>
                  ×
                </button>
              </li>
            ))}
          </ul>
          <Combo
            id={control.id}
            label={add}
            options={options.filter((option) => !ids.includes(option.value))}
            onChoose={(id) => onChange([...ids, id], id)}
          />
        </div>
      )}
    </Field>
  )
}

/** Returns what has the focus go to the button after one that is taken out, or before it; else to the field. */
function useFocusAfter(box: { readonly current: HTMLElement | null }): (index: number) => void {
  const taken = useRef<number | null>(null)
  useEffect(() => {
    if (taken.current === null || box.current === null) return
    const buttons = box.current.querySelectorAll<HTMLElement>('li button')
    const next = buttons[Math.min(taken.current, buttons.length - 1)] ?? box.current.querySelector('input')
    taken.current = null
    next?.focus()
  })
  return (index) => {
    taken.current = index
  }
}
