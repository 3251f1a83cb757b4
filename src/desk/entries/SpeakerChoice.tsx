import { ChoiceField } from '../fields/ChoiceField.tsx'
import { useOptions } from '../fields/options.ts'
import { addedSpeaker } from '../project/addedByHand.ts'
import { settled, withEdit } from '../project/answered.ts'
import type { Subject } from '../project/question.ts'
import { useDesk } from '../store/deskStore.ts'
import { giveValue } from '../store/editing.ts'
import { correct } from '../store/sought.ts'
import { useDeskWords } from '../wording/DeskWords.tsx'

/** Stands for a speaker that is not there yet. No id has a space. */
const another = 'new speaker'

/** Chooses who speaks, or makes a new speaker. */
export function SpeakerChoice({ subject }: { readonly subject: Subject }) {
  const { fields } = useDeskWords()
  const speakers = useOptions('speakers')
  const edit = useDesk((state) => state.edit)
  const onChoose = (value: string) => {
    if (value !== another) return giveValue(subject, value)
    edit((project) => {
      const { project: changed, entry } = addedSpeaker(project, fields.newSpeaker)
      correct({ ...entry, key: 'name' }, true)
      return withEdit(settled(changed, subject), subject, { kind: 'set', value: entry.id })
    })
  }
  return (
    <ChoiceField
      label={fields.speaker}
      subject={subject}
      options={[...speakers, { value: another, label: `${fields.newSpeaker} …` }]}
      onChoose={onChoose}
    />
  )
}
