import type { Project } from '../../../src/desk/project/project.ts'
import type { Gazetteer } from '../../../src/draft/gazetteer/gazetteer.ts'
import type { Editor } from './Editor.ts'
import type { PairedList, Pairs } from './pairs.ts'

/** What an editor works with: the story that is to be made, and what of the desk’s is which of its entries. */
export type Work = {
  readonly editor: Editor
  readonly hand: Project
  /** What the editor knows of the world: which place of a name is meant. */
  readonly gazetteer: Gazetteer
  /** The desk’s ids by the hand-made story’s. They grow as entries are added. */
  readonly ids: { readonly [List in PairedList]: Map<string, string> }
}

/** The pairs as work goes on from them. */
export function idsFrom(pairs: Pairs): Work['ids'] {
  return {
    places: new Map(pairs.places),
    speakers: new Map(pairs.speakers),
    sides: new Map(pairs.sides),
    statements: new Map(pairs.statements),
    events: new Map(pairs.events),
    control: new Map(pairs.control),
  }
}

/** The desk’s ids of some of the hand-made story’s. */
export function deskIds(ids: ReadonlyMap<string, string>, hand: readonly string[]): readonly string[] {
  return hand.flatMap((id) => ids.get(id) ?? [])
}

/** The desk’s entries of a list that are none of the hand-made story’s. */
export function withoutPair(
  ids: ReadonlyMap<string, string>,
  entries: readonly { readonly id: string }[],
): readonly string[] {
  const known = new Set(ids.values())
  return entries.map(({ id }) => id).filter((id) => !known.has(id))
}

/** An entry that must be on the desk. Throws where it isn’t. */
export function existing<T>(entry: T | undefined, handId: string): T {
  if (entry === undefined) throw new Error(`the desk has lost '${handId}'`)
  return entry
}
