import { ChoiceField } from '../fields/ChoiceField.tsx'
import { DateField } from '../fields/DateField.tsx'
import { IdsField } from '../fields/IdsField.tsx'
import { useOptions } from '../fields/options.ts'
import { TextField } from '../fields/TextField.tsx'
import { useDeskWords } from '../wording/DeskWords.tsx'
import { DisputesField } from './DisputesField.tsx'
import { EvidenceField } from './EvidenceField.tsx'
import { PicturesField } from './PicturesField.tsx'
import { SpeakerChoice } from './SpeakerChoice.tsx'

/** Corrects a statement. */
export function StatementEditor({ id }: { readonly id: string }) {
  const { fields } = useDeskWords()
  const places = useOptions('places')
  const value = (key: string) => ({ list: 'statements', id, key }) as const
  return (
    <>
      <TextField label={fields.text} subject={value('text')} rows={2} />
      <ChoiceField
        label={fields.kind}
        subject={value('kind')}
        options={[
          { value: 'direct', label: fields.direct },
          { value: 'reported', label: fields.reported },
        ]}
      />
      <SpeakerChoice subject={value('speaker')} />
      <IdsField
        label={fields.about}
        subject={value('about')}
        options={places}
        add={fields.addPlace}
        remove={fields.removePlace}
      />
      <DateField label={fields.saidOn} subject={value('said.on')} />
      <ChoiceField label={fields.saidAt} subject={value('said.at')} options={places} none={fields.none} />
      <TextField label={fields.occasion} subject={value('said.occasion')} isOptional />
      <DisputesField id={id} />
      <EvidenceField subject={value('evidence')} />
      <PicturesField entry={{ list: 'statements', id }} />
    </>
  )
}
