import type { DeskPlace } from './deskPlace.ts'
import type { EntryList, EntryRef } from './entryRef.ts'
import type { Project } from './project.ts'

type Entries = {
  readonly [List in Exclude<EntryList, 'places' | 'control'>]: Project['story'][List][number]
} & {
  readonly places: DeskPlace
  readonly control: NonNullable<Project['story']['control']>[number]
}

/** An entry of a list. */
export type EntryOf<List extends EntryList> = Entries[List]

/** The entries of a list, in their order. */
export function entriesOf<List extends EntryList>(project: Project, list: List): readonly EntryOf<List>[] {
  const entries = list === 'places' ? project.places.features : (project.story[list] ?? [])
  return entries as readonly EntryOf<List>[]
}

export function entryOf<List extends EntryList>(project: Project, list: List, id: string): EntryOf<List> | undefined {
  return entriesOf(project, list).find((entry) => entry.id === id)
}

/** The project with other entries in a list. */
export function withEntries<List extends EntryList>(
  project: Project,
  list: List,
  entries: readonly EntryOf<List>[],
): Project {
  if (list === 'places') return { ...project, places: { ...project.places, features: entries as readonly DeskPlace[] } }
  return { ...project, story: { ...project.story, [list]: [...entries] } }
}

/** The project with one entry changed; unchanged where it isn’t there. */
export function withEntry<List extends EntryList>(
  project: Project,
  list: List,
  id: string,
  change: (entry: EntryOf<List>) => EntryOf<List>,
): Project {
  return withEntries(
    project,
    list,
    entriesOf(project, list).map((entry) => (entry.id === id ? change(entry) : entry)),
  )
}

/** The ids that no new entry of a list may have: those of statements, events and control are unique together. */
export function takenIds(project: Project, list: EntryList): Set<string> {
  const together: readonly EntryList[] = ['statements', 'events', 'control']
  const lists = together.includes(list) ? together : [list]
  return new Set(lists.flatMap((one) => entriesOf(project, one).map(({ id }) => id)))
}

/** Moves an entry one step up or down in its list. */
export function movedEntry(project: Project, { list, id }: EntryRef, by: -1 | 1): Project {
  const entries = [...entriesOf(project, list)]
  const from = entries.findIndex((entry) => entry.id === id)
  const [entry] = from + by >= 0 && from + by < entries.length ? entries.splice(from, 1) : []
  if (entry === undefined) return project
  entries.splice(from + by, 0, entry)
  return withEntries(project, list, entries)
}
