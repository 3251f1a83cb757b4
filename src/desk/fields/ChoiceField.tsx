import type { Subject } from '../project/question.ts'
import { giveValue } from '../store/editing.ts'
import { Field } from './Field.tsx'
import { Select } from './Select.tsx'
import { useValue } from './useValue.ts'

export type Option = { readonly value: string; readonly label: string }

/** Chooses a value of the project from a list. `none` names the choice that takes the key away. */
export function ChoiceField({
  label,
  subject,
  options,
  none,
  onChoose,
}: {
  readonly label: string
  readonly subject: Subject
  readonly options: readonly Option[]
  readonly none?: string
  /** Takes the place of giving the value. */
  readonly onChoose?: (value: string) => void
}) {
  const value = useValue(subject)
  const text = typeof value === 'string' ? value : ''
  const isKnown = options.some((option) => option.value === text)
  return (
    <Field label={label} subject={subject}>
      {(control) => (
        <Select
          {...control}
          value={text}
          onChange={({ target }) =>
            onChoose === undefined
              ? giveValue(subject, target.value === '' && none !== undefined ? undefined : target.value)
              : onChoose(target.value)
          }
        >
          {none !== undefined && <option value="">{none}</option>}
          {!isKnown && (none === undefined || text !== '') && <option value={text}>{text}</option>}
          {options.map((option) => (
            <option value={option.value} key={option.value}>
              {option.label}
            </option>
          ))}
        </Select>
      )}
    </Field>
  )
}
