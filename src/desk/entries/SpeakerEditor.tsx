import { ChoiceField } from '../fields/ChoiceField.tsx'
import { useOptions } from '../fields/options.ts'
import { TextField } from '../fields/TextField.tsx'
import { addedSide } from '../project/addedByHand.ts'
import { settled, withEdit } from '../project/answered.ts'
import { withSpeakersMerged } from '../project/mergedSpeakers.ts'
import { useDesk } from '../store/deskStore.ts'
import { giveValue } from '../store/editing.ts'
import { correct } from '../store/sought.ts'
import { useDeskWords } from '../wording/DeskWords.tsx'
import { MergeChoice } from './MergeChoice.tsx'

/** Stands for a side that is not there yet. No id has a space. */
const another = 'new side'

/** Corrects a speaker. */
export function SpeakerEditor({ id }: { readonly id: string }) {
  const { fields } = useDeskWords()
  const sides = useOptions('sides')
  const speakers = useOptions('speakers')
  const { edit, choose } = useDesk()
  const value = (key: string) => ({ list: 'speakers', id, key }) as const
  const chooseSide = (side: string) => {
    if (side !== another) return giveValue(value('side'), side)
    edit((project) => {
      const { project: changed, entry } = addedSide(project, fields.newSide)
      correct({ ...entry, key: 'name' }, true)
      return withEdit(settled(changed, value('side')), value('side'), { kind: 'set', value: entry.id })
    })
  }
  const merge = (kept: string) => {
    edit((project) => withSpeakersMerged(project, id, kept))
    choose({ list: 'speakers', id: kept })
  }
  return (
    <>
      <TextField label={fields.name} subject={value('name')} />
      <TextField label={fields.role} subject={value('role')} isOptional />
      <ChoiceField
        label={fields.side}
        subject={value('side')}
        options={[...sides, { value: another, label: `${fields.newSide} …` }]}
        onChoose={chooseSide}
      />
      <MergeChoice label={fields.merge} options={speakers.filter((one) => one.value !== id)} onMerge={merge} />
    </>
  )
}
