import actionStyles from '../fields/Action.module.css'
import { ChoiceField } from '../fields/ChoiceField.tsx'
import { GazetteerSearch } from '../fields/GazetteerSearch.tsx'
import { useOptions } from '../fields/options.ts'
import { TextField } from '../fields/TextField.tsx'
import { addedControl } from '../project/addedByHand.ts'
import { withPlacesMerged } from '../project/mergedPlaces.ts'
import { foundAt } from '../project/movedTo.ts'
import { useDesk } from '../store/deskStore.ts'
import { useDeskWords } from '../wording/DeskWords.tsx'
import { CoordinateFields } from './CoordinateFields.tsx'
import { DrawingButtons } from './DrawingButtons.tsx'
import styles from './Entry.module.css'
import { EntryLinks } from './EntryLinks.tsx'
import { MergeChoice } from './MergeChoice.tsx'

/** Corrects a place: its name, where it is, what it is, and who holds it. */
export function PlaceEditor({ id }: { readonly id: string }) {
  const { fields, lists } = useDeskWords()
  const places = useOptions('places')
  const { edit, choose } = useDesk()
  const control = useDesk(({ project }) => project?.story.control)
  const value = (key: string) => ({ list: 'places', id, key }) as const
  const merge = (kept: string) => {
    edit((project) => withPlacesMerged(project, id, kept))
    choose({ list: 'places', id: kept })
  }
  const addControl = () =>
    edit((project) => {
      const added = addedControl(project, id)
      choose(added.entry)
      return added.project
    })
  return (
    <>
      <TextField label={fields.name} subject={value('properties.name')} />
      <GazetteerSearch
        id={id}
        subject={value('geometry')}
        onFind={(place) => edit((project) => foundAt(project, place))}
        key={id}
      />
      <CoordinateFields id={id} key={`coordinates ${id}`} />
      <DrawingButtons id={id} />
      <ChoiceField
        label={fields.precision}
        subject={value('properties.precision')}
        options={[
          { value: 'exact', label: fields.exact },
          { value: 'approximate', label: fields.approximate },
        ]}
      />
      <TextField label={fields.placeKind} subject={value('properties.kind')} />
      <TextField label={fields.note} subject={value('properties.note')} isOptional />
      <TextField label={fields.country} subject={value('properties.country')} isOptional />
      <MergeChoice label={fields.samePlace} options={places.filter((one) => one.value !== id)} onMerge={merge} />
      <p className={styles.heading}>{lists.control}</p>
      <EntryLinks
        entries={(control ?? [])
          .filter(({ places }) => places.includes(id))
          .map((entry) => ({ list: 'control' as const, id: entry.id }))}
      />
      <button type="button" className={actionStyles.action} onClick={addControl}>
        {fields.newControl}
      </button>
    </>
  )
}
