import { type ReactNode, useEffect, useRef, useState } from 'react'
import actionStyles from '../fields/Action.module.css'
import type { Added } from '../project/added.ts'
import { addedSide, addedSource, addedSpeaker } from '../project/addedByHand.ts'
import { entriesOf, movedEntry } from '../project/entries.ts'
import { entryLabel } from '../project/entryLabel.ts'
import type { EntryList, EntryRef } from '../project/entryRef.ts'
import { isInUse } from '../project/isInUse.ts'
import type { Project } from '../project/project.ts'
import { withoutEntry } from '../project/removed.ts'
import { useDesk } from '../store/deskStore.ts'
import { dropSelection } from '../store/selection.ts'
import { useSought } from '../store/sought.ts'
import { useDeskWords } from '../wording/DeskWords.tsx'
import { ControlEditor } from './ControlEditor.tsx'
import styles from './Entry.module.css'
import { EntryLinks } from './EntryLinks.tsx'
import { EventEditor } from './EventEditor.tsx'
import { PlaceEditor } from './PlaceEditor.tsx'
import { SideEditor } from './SideEditor.tsx'
import { SourceEditor } from './SourceEditor.tsx'
import { SpeakerEditor } from './SpeakerEditor.tsx'
import { StatementEditor } from './StatementEditor.tsx'
import { StoryEditor } from './StoryEditor.tsx'
import { useEntryFocus } from './useEntryFocus.ts'

/** All entries of the story, or the one that is corrected. */
export function StoryPanel() {
  const words = useDeskWords()
  const project = useDesk((state) => state.project)
  const chosen = useDesk((state) => state.chosen)
  const choose = useDesk((state) => state.choose)
  const panel = useRef<HTMLElement>(null)
  const entry = project !== null && chosen !== null && isIn(project, chosen) ? chosen : null
  const [opened, setOpened] = useState<readonly Group[]>(['statements'])
  useEntryFocus(panel, entry)
  useEffect(() => {
    // Undo has taken it away.
    if (chosen !== null && entry === null) choose(null)
  }, [chosen, entry, choose])
  if (project === null) return null
  const toggle = (group: Group, isOpen: boolean) =>
    setOpened((before) => (isOpen ? [...before, group] : before.filter((one) => one !== group)))
  return (
    <section className={styles.panel} data-desk="story" id="desk-story" aria-label={words.lists.story} ref={panel}>
      {entry === null ? (
        <AllEntries project={project} opened={opened} onToggle={toggle} />
      ) : (
        <OneEntry project={project} entry={entry} />
      )}
    </section>
  )
}

function isIn(project: Project, { list, id }: EntryRef): boolean {
  return entriesOf(project, list).some((one) => one.id === id)
}

const order = ['statements', 'events', 'places', 'speakers', 'sides', 'sources', 'control'] as const

type Group = EntryList | 'story'

function AllEntries({
  project,
  opened,
  onToggle,
}: {
  readonly project: Project
  /** The groups that are unfolded, which is known while an entry is corrected. */
  readonly opened: readonly Group[]
  readonly onToggle: (group: Group, isOpen: boolean) => void
}) {
  const words = useDeskWords()
  const isStorySought = useSought(({ sought }) => sought?.list === 'story')
  // It stays open once its field has the focus.
  useEffect(() => {
    if (isStorySought) onToggle('story', true)
  }, [isStorySought, onToggle])
  return (
    <>
      <h2 tabIndex={-1}>{words.lists.story}</h2>
      <details
        className={styles.group}
        open={isStorySought || opened.includes('story')}
        onToggle={({ currentTarget }) => onToggle('story', currentTarget.open)}
      >
        <summary>{project.story.title || words.lists.story}</summary>
        <div className={styles.fields}>
          <StoryEditor />
        </div>
      </details>
      {order.map((list) => {
        const entries = entriesOf(project, list).map(({ id }) => ({ list, id }))
        return entries.length === 0 && !(list in ways) ? null : (
          <details
            className={styles.group}
            key={list}
            open={opened.includes(list)}
            onToggle={({ currentTarget }) => onToggle(list, currentTarget.open)}
          >
            <summary>
              {words.lists[list]} <span className={styles.count}>{entries.length.toLocaleString(words.locale)}</span>
            </summary>
            <EntryLinks entries={entries} />
            <AddButton list={list} />
          </details>
        )
      })}
    </>
  )
}

type Way = readonly ['newSpeaker' | 'newSide' | 'newSource', (project: Project, name: string) => Added]

/** How entries are added that are not in the report’s words. These lists are shown before they hold any. */
const ways: Readonly<Partial<Record<EntryList, Way>>> = {
  speakers: ['newSpeaker', addedSpeaker],
  sides: ['newSide', addedSide],
  sources: ['newSource', addedSource],
}

/** Adds what is not in the report’s words: a speaker, a side, another report. */
function AddButton({ list }: { readonly list: EntryList }) {
  const { fields } = useDeskWords()
  const { edit, choose } = useDesk()
  const way = ways[list]
  if (way === undefined) return null
  const [name, added] = way
  const label = fields[name]
  const add = () =>
    edit((project) => {
      const { project: changed, entry } = added(project, label)
      choose(entry)
      return changed
    })
  return (
    <button type="button" className={actionStyles.action} onClick={add}>
      {label}
    </button>
  )
}

const editors: Readonly<Record<EntryList, (props: { readonly id: string }) => ReactNode>> = {
  statements: StatementEditor,
  events: EventEditor,
  places: PlaceEditor,
  speakers: SpeakerEditor,
  sides: SideEditor,
  sources: SourceEditor,
  control: ControlEditor,
}

function OneEntry({ project, entry }: { readonly project: Project; readonly entry: EntryRef }) {
  const words = useDeskWords()
  const { edit, choose } = useDesk()
  const Editor = editors[entry.list]
  const goBack = () => {
    dropSelection()
    choose(null)
  }
  const remove = () => {
    goBack()
    edit((before) => withoutEntry(before, entry))
  }
  return (
    <>
      <div className={styles.head}>
        <h2 tabIndex={-1}>
          {words.one[entry.list]}
          <span className="visually-hidden">
            : <bdi>{entryLabel(project, entry)}</bdi>
          </span>
        </h2>
        <button type="button" className={styles.link} onClick={goBack}>
          {words.fields.back}
        </button>
      </div>
      <div className={styles.fields} key={`${entry.list} ${entry.id}`}>
        <Editor id={entry.id} />
      </div>
      <div className={`${styles.actions} ${styles.foot}`}>
        <button
          type="button"
          className={actionStyles.action}
          onClick={() => edit((before) => movedEntry(before, entry, -1))}
        >
          {words.fields.up}
        </button>
        <button
          type="button"
          className={actionStyles.action}
          onClick={() => edit((before) => movedEntry(before, entry, 1))}
        >
          {words.fields.down}
        </button>
        <button type="button" className={actionStyles.action} disabled={isInUse(project, entry)} onClick={remove}>
          {/* Isolated (Unicode’s bidirectional algorithm), as `bdi` does: the name may be in another language. */}
          {words.fields.remove(`\u2068${entryLabel(project, entry)}\u2069`)}
        </button>
      </div>
    </>
  )
}
