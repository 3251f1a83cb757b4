import type { StoryFile } from '../../story/format/schema.ts'
import type { DeskPlace } from './deskPlace.ts'
import type { Mentions } from './mentions.ts'
import type { Question } from './question.ts'

/** A story in the making: its files, what was found in its report, and what is to be decided. Plain data, never changed in place. */
export type Project = {
  readonly story: StoryFile
  readonly places: { readonly type: 'FeatureCollection'; readonly features: readonly DeskPlace[] }
  /** The texts of its sources, by the path that the story gives. */
  readonly texts: Readonly<Record<string, string>>
  /** The pictures of its entries, by the path that the story gives. */
  readonly pictures: Readonly<Record<string, Blob>>
  readonly mentions: Mentions
  readonly questions: readonly Question[]
  /** The properties that the editor has given places by hand, by the place’s id: `kind`. */
  readonly given?: Readonly<Record<string, readonly string[]>>
}

/** The report itself, and its text; undefined in a story without one. */
export function mainSource({ story }: Project): StoryFile['sources'][number] | undefined {
  return story.sources.find(({ role }) => role === 'main') ?? story.sources[0]
}

/** The text of a source, empty where the story carries none. */
export function textOf({ story, texts }: Project, source: string | undefined): string {
  const path = story.sources.find(({ id }) => id === source)?.text
  return (path === undefined ? undefined : texts[path]) ?? ''
}
