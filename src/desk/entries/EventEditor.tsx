import { DateField } from '../fields/DateField.tsx'
import { IdsField } from '../fields/IdsField.tsx'
import { useOptions } from '../fields/options.ts'
import { TextField } from '../fields/TextField.tsx'
import { useDeskWords } from '../wording/DeskWords.tsx'
import { EvidenceField } from './EvidenceField.tsx'
import { PicturesField } from './PicturesField.tsx'

/** Corrects an event. */
export function EventEditor({ id }: { readonly id: string }) {
  const { fields } = useDeskWords()
  const places = useOptions('places')
  const value = (key: string) => ({ list: 'events', id, key }) as const
  return (
    <>
      <TextField label={fields.title} subject={value('title')} rows={2} />
      <TextField label={fields.detail} subject={value('text')} rows={2} isOptional />
      <DateField label={fields.when} subject={value('when')} />
      <IdsField
        label={fields.places}
        subject={value('places')}
        options={places}
        add={fields.addPlace}
        remove={fields.removePlace}
      />
      <EvidenceField subject={value('evidence')} />
      <PicturesField entry={{ list: 'events', id }} />
    </>
  )
}
