import { useEffect, useState } from 'react'
import { ComboBox } from 'react-aria-components/ComboBox'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import type { FoundPlace } from '../drafting/deskWorker.ts'
import { placesNamed } from '../drafting/worker.ts'
import type { DeskPlace } from '../project/deskPlace.ts'
import { entryOf } from '../project/entries.ts'
import { namedPoints } from '../project/namedPoints.ts'
import type { Subject } from '../project/question.ts'
import { useDesk } from '../store/deskStore.ts'
import { useDeskWords } from '../wording/DeskWords.tsx'
import { ComboInput } from './ComboInput.tsx'
import fieldStyles from './Field.module.css'
import { Field } from './Field.tsx'
import { foundPlaceLabel } from './foundPlaceLabel.ts'

/** How long the gazetteer waits for another letter, in milliseconds. */
const pause = 120

/** Finds where a place of the project is, in the gazetteer, by any of its names. */
export function GazetteerSearch({
  id,
  subject,
  onFind,
}: {
  readonly id: string
  /** The value that it edits as a field; undefined where it answers a question. */
  readonly subject?: Subject
  readonly onFind: (found: DeskPlace) => void
}) {
  const words = useDeskWords()
  const name = useDesk(({ project }) =>
    project === null ? '' : (entryOf(project, 'places', id)?.properties.name ?? ''),
  )
  const isDrawn = useDesk(({ project }) => project !== null && entryOf(project, 'places', id)?.geometry != null)
  const [typed, setTyped] = useState(name)
  const [choices, setChoices] = useState(0)
  const found = useFound(typed, id)
  /** All that was offered, by its id in the list: what is chosen may be of a list that was just replaced. */
  const [offered] = useState(() => new Map<string, FoundPlace>())
  const items = (found ?? []).map((place, index) => ({
    id: `${index} ${typed}`,
    place,
    label: foundPlaceLabel(place, words),
  }))
  for (const item of items) offered.set(item.id, item.place)
  const choose = (key: string) => {
    const place = offered.get(key)?.place
    if (place === undefined) return
    setChoices(choices + 1)
    onFind({ id, ...place, properties: { ...place.properties, name } })
  }
  return (
    <Field
      label={words.fields.search}
      subject={subject}
      help={found?.length === 0 && !isDrawn ? words.fields.nothingFound : undefined}
    >
      {(control) => (
        <ComboBox
          aria-label={words.fields.search}
          className={fieldStyles.combo ?? ''}
          allowsEmptyCollection
          allowsCustomValue
          inputValue={typed}
          onInputChange={setTyped}
          selectedKey={null}
          onSelectionChange={(key) => key !== null && choose(String(key))}
          items={items}
          defaultFilter={() => true}
        >
          <ComboInput choices={choices} {...control} />
          <Popover className={fieldStyles.popover ?? ''}>
            <ListBox
              className={fieldStyles.options ?? ''}
              renderEmptyState={() => (
                <p className={fieldStyles.option}>
                  {found === null ? words.fields.searching : words.fields.nothingFound}
                </p>
              )}
            >
              {(item: (typeof items)[number]) => (
                <ListBoxItem className={fieldStyles.option ?? ''} id={item.id} textValue={item.label}>
                  {item.label}
                </ListBoxItem>
              )}
            </ListBox>
          </Popover>
        </ComboBox>
      )}
    </Field>
  )
}

/** What the gazetteer has of a name, the nearest to the project’s other places first; null while it looks. */
function useFound(typed: string, id: string): readonly FoundPlace[] | null {
  const [found, setFound] = useState<readonly FoundPlace[] | null>(null)
  useEffect(() => {
    let isOver = false
    setFound(null)
    const timer = setTimeout(async () => {
      const { project } = useDesk.getState()
      const places = await placesNamed(typed, project === null ? [] : namedPoints(project, id))
      if (!isOver) setFound(places)
    }, pause)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [typed, id])
  return found
}
