import type { EventEntry } from '../../story/format/schema.ts'
import type { DeskPlace } from './deskPlace.ts'
import type { EntryList } from './entryRef.ts'

/** A value of a project: a key of one of its entries, or of the story itself. `key` is a path in it: `said.on`. */
export type Subject =
  | { readonly list: EntryList; readonly id: string; readonly key: string }
  | { readonly list: 'story'; readonly key: string }

/** What an answer does to each subject of its question. */
export type Edit =
  | { readonly kind: 'keep' }
  | { readonly kind: 'set'; readonly value: unknown }
  | { readonly kind: 'place'; readonly place: DeskPlace }
  | { readonly kind: 'remove' }
  /** Adds an event; the title is a piece of its sentence. */
  | { readonly kind: 'add'; readonly event: EventEntry }
  /** Opens the page with two statements that disagree. `isNew`: nothing has said before this answer that they do. */
  | { readonly kind: 'lead'; readonly statements: readonly [string, string]; readonly isNew?: boolean }

/** Something that an editor must decide: one question about one value, or about several that one reason makes doubtful. */
export type Question = {
  readonly id: string
  readonly subjects: readonly Subject[]
  /** The reason, for an editor: a sentence without its full stop. */
  readonly why: string
  /** How likely the drafted value is right, 0 to 1. At 0 there is none. */
  readonly confidence: number
  readonly answers: readonly Edit[]
  /** The index of the answer that the editor has chosen; null while the question is open. */
  readonly chosen: number | null
}
