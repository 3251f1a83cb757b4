import { ChoiceField } from '../fields/ChoiceField.tsx'
import { DateField } from '../fields/DateField.tsx'
import { Field } from '../fields/Field.tsx'
import { IdsField } from '../fields/IdsField.tsx'
import { useOptions } from '../fields/options.ts'
import { TextField } from '../fields/TextField.tsx'
import { useValue } from '../fields/useValue.ts'
import { giveValue } from '../store/editing.ts'
import { useDeskWords } from '../wording/DeskWords.tsx'
import { EvidenceField } from './EvidenceField.tsx'

/** Corrects who holds a place. */
export function ControlEditor({ id }: { readonly id: string }) {
  const { fields } = useDeskWords()
  const places = useOptions('places')
  const sides = useOptions('sides')
  const value = (key: string) => ({ list: 'control', id, key }) as const
  const isDisputed = useValue(value('disputed')) === true
  return (
    <>
      <IdsField
        label={fields.places}
        subject={value('places')}
        options={places}
        add={fields.addPlace}
        remove={fields.removePlace}
      />
      <ChoiceField
        label={fields.holder}
        subject={value('side')}
        options={[...sides, { value: 'contested', label: fields.contested }]}
      />
      <DateField label={fields.heldFrom} subject={value('from')} />
      <DateField label={fields.heldUntil} subject={value('until')} isOptional />
      <Field label={fields.disputed} subject={value('disputed')}>
        {(control) => (
          <input
            {...control}
            type="checkbox"
            checked={isDisputed}
            onChange={({ target }) => giveValue(value('disputed'), target.checked || undefined)}
          />
        )}
      </Field>
      <TextField label={fields.note} subject={value('note')} isOptional />
      <EvidenceField subject={value('evidence')} />
    </>
  )
}
