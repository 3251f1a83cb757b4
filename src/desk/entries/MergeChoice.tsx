import type { Option } from '../fields/ChoiceField.tsx'
import { Combo } from '../fields/Combo.tsx'
import { Field } from '../fields/Field.tsx'
import { useDeskWords } from '../wording/DeskWords.tsx'

/** Says that two entries are one, and merges them. */
export function MergeChoice({
  options,
  onMerge,
}: {
  readonly options: readonly Option[]
  readonly onMerge: (kept: string) => void
}) {
  const { fields } = useDeskWords()
  if (options.length === 0) return null
  return (
    <Field label={fields.merge}>
      {({ id }) => <Combo id={id} label={fields.merge} options={options} onChoose={onMerge} />}
    </Field>
  )
}
