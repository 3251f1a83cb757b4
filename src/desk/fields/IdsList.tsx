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
  onChange,
}: {
  readonly label: string
  readonly subject?: Subject
  readonly ids: readonly string[]
  readonly options: readonly Option[]
  readonly add: string
  readonly remove: (name: string) => string
  /** Hears the list as it is to be, and the id that came or went. */
  readonly onChange: (ids: readonly string[], changed: string) => void
}) {
  const name = (id: string) => options.find((option) => option.value === id)?.label ?? id
  const without = (id: string) => ids.filter((one) => one !== id)
  return (
    <Field label={label} subject={subject}>
      {(control) => (
        <div className={styles.ids}>
          <ul className={styles.chosen}>
            {ids.map((id) => (
              <li key={id}>
                <bdi>{name(id)}</bdi>
                <button type="button" aria-label={remove(name(id))} onClick={() => onChange(without(id), id)}>
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
