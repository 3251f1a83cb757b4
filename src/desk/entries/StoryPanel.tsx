import { type ReactNode, useEffect, useRef } from 'react'
import { addedSide, addedSource, addedSpeaker } from '../project/addedByHand.ts'
import { entriesOf, movedEntry } from '../project/entries.ts'
import { entryLabel } from '../project/entryLabel.ts'
import type { EntryList, EntryRef } from '../project/entryRef.ts'
import { isInUse } from '../project/isInUse.ts'
import type { Project } from '../project/project.ts'
import { withoutEntry } from '../project/removed.ts'
import { useDesk } from '../store/deskStore.ts'
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

/** All entries of the story, or the one that is corrected. */
export function StoryPanel() {
  const words = useDeskWords()
  const project = useDesk((state) => state.project)
  const chosen = useDesk((state) => state.chosen)
  if (project === null) return null
  return (
    <section className={styles.panel} data-desk="story" aria-label={words.lists.story}>
      {chosen === null ? <AllEntries project={project} /> : <OneEntry project={project} entry={chosen} />}
    </section>
  )
}

const order = ['statements', 'events', 'places', 'speakers', 'sides', 'sources', 'control'] as const

function AllEntries({ project }: { readonly project: Project }) {
  const words = useDeskWords()
  return (
    <>
      <h2 className={styles.title}>{words.lists.story}</h2>
      <details className={styles.group}>
        <summary>{project.story.title || words.lists.story}</summary>
        <div className={styles.fields}>
          <StoryEditor />
        </div>
      </details>
      {order.map((list) => {
        const entries = entriesOf(project, list).map(({ id }) => ({ list, id }))
        return entries.length === 0 ? null : (
          <details className={styles.group} key={list} open={list === 'statements'}>
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

/** Adds what is not in the report’s words: a speaker, a side, another report. */
function AddButton({ list }: { readonly list: EntryList }) {
  const { fields } = useDeskWords()
  const { edit, choose } = useDesk()
  const ways = {
    speakers: [fields.newSpeaker, addedSpeaker],
    sides: [fields.newSide, addedSide],
    sources: [fields.newSource, addedSource],
  } as const
  if (!(list in ways)) return null
  const [label, added] = ways[list as keyof typeof ways]
  const add = () =>
    edit((project) => {
      const { project: changed, entry } = added(project, label)
      choose(entry)
      return changed
    })
  return (
    <button type="button" className={styles.action} onClick={add}>
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
  const head = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another entry begins at its head
  useEffect(() => {
    // It returns a promise in some browsers, which an effect must not.
    head.current?.scrollIntoView({ block: 'nearest' })
  }, [entry])
  const Editor = editors[entry.list]
  const isThere = entriesOf(project, entry.list).some(({ id }) => id === entry.id)
  if (!isThere) return <AllEntries project={project} />
  const remove = () => {
    choose(null)
    edit((before) => withoutEntry(before, entry))
  }
  return (
    <>
      <div className={styles.head}>
        <h2 className={styles.title} ref={head}>
          {words.one[entry.list]}
        </h2>
        <button type="button" className={styles.link} onClick={() => choose(null)}>
          {words.fields.back}
        </button>
      </div>
      <div className={styles.fields} key={`${entry.list} ${entry.id}`}>
        <Editor id={entry.id} />
      </div>
      <div className={styles.actions}>
        <button type="button" className={styles.action} onClick={() => edit((before) => movedEntry(before, entry, -1))}>
          {words.fields.up}
        </button>
        <button type="button" className={styles.action} onClick={() => edit((before) => movedEntry(before, entry, 1))}>
          {words.fields.down}
        </button>
        <button type="button" className={styles.action} disabled={isInUse(project, entry)} onClick={remove}>
          {words.fields.remove(entryLabel(project, entry))}
        </button>
      </div>
    </>
  )
}
