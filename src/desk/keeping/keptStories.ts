import { createStore, del, entries, get, set } from 'idb-keyval'
import { isRecord } from '../../story/format/entries.ts'
import type { Project } from '../project/project.ts'

/** A story that this browser keeps. */
export type KeptStory = {
  /** Its key among the kept ones, which stays when the story’s own id changes. */
  readonly key: string
  readonly title: string
  /** When it was last changed, in milliseconds since 1970. */
  readonly changed: number
}

type Record = KeptStory & { readonly format: 1; readonly project: Project }

const database = createStore('dateline-desk', 'stories')

/** The stories that this browser keeps, the last changed first. Rejects where the browser keeps nothing. */
export async function keptStories(): Promise<readonly KeptStory[]> {
  const all = await entries<string, unknown>(database)
  return all
    .map(([, value]) => value)
    .filter(isKept)
    .map(({ key, title, changed }) => ({ key, title, changed }))
    .toSorted((a, b) => b.changed - a.changed)
}

/** A kept story’s project; null where there is none. */
export async function keptProject(key: string): Promise<Project | null> {
  const value: unknown = await get(key, database)
  return isKept(value) ? value.project : null
}

/** Keeps a project as it is now, in one transaction: after a crash it is there as it was before or as it is now. */
export function keep(key: string, project: Project): Promise<void> {
  const record: Record = { format: 1, key, title: project.story.title, changed: Date.now(), project }
  return set(key, record, database)
}

export function forget(key: string): Promise<void> {
  return del(key, database)
}

function isKept(value: unknown): value is Record {
  return isRecord(value) && value.format === 1 && isRecord(value.project)
}
