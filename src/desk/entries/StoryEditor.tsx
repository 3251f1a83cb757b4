import { IdsField } from '../fields/IdsField.tsx'
import { useOptions } from '../fields/options.ts'
import { TextField } from '../fields/TextField.tsx'
import { useDeskWords } from '../wording/DeskWords.tsx'
import { LeadField } from './LeadField.tsx'

/** Corrects the story itself: its words, its days, what it opens with. */
export function StoryEditor() {
  const { fields } = useDeskWords()
  const places = useOptions('places')
  const value = (key: string) => ({ list: 'story', key }) as const
  return (
    <>
      <TextField label={fields.title} subject={value('title')} rows={2} />
      <TextField label={fields.summary} subject={value('summary')} rows={3} />
      <LeadField />
      <IdsField
        label={fields.firstView}
        subject={value('view.fit')}
        options={places}
        add={fields.addPlace}
        remove={fields.removePlace}
      />
      <TextField label={fields.from} subject={value('timeline.from')} type="date" />
      <TextField label={fields.to} subject={value('timeline.to')} type="date" />
      <TextField label={fields.credit} subject={value('credit')} rows={2} />
      <TextField label={fields.lang} subject={value('lang')} />
      <TextField label={fields.storyId} subject={value('id')} />
    </>
  )
}
