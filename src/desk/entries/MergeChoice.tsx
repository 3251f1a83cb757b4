import type { Option } from '../fields/ChoiceField.tsx'
import { Combo } from '../fields/Combo.tsx'
import { Field } from '../fields/Field.tsx'

/** Says that two entries are one, and merges them. */
export function MergeChoice({
  label,
  options,
  onMerge,
}: {
  readonly label: string
  readonly options: readonly Option[]
  readonly onMerge: (kept: string) => void
}) {
  if (options.length === 0) return null
  return <Field label={label}>{({ id }) => <Combo id={id} label={label} options={options} onChoose={onMerge} />}</Field>
}
