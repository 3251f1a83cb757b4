import { compareWhen } from '../questions/moments.ts'
import type { Control, Story } from '../story.ts'
import type { Day } from '../time/day.ts'
import type { When } from '../time/edtf.ts'
import { holdingsOf } from './holdings.ts'

/** Places that a side begins to hold at one time: a moment of the timeline. */
export type HandChange = {
  /** The id of its entry: of those that tell of it the one that says most exactly when. */
  readonly id: string
  readonly entry: Control
  readonly when: When
  readonly earliest: Day
  readonly latest: Day
  /** The id of the side that holds them then, or `contested`. */
  readonly side: string
  readonly places: readonly string[]
}

const cache = new WeakMap<Story, readonly HandChange[]>()

/** The changes of hands in order of time. Of what is held since nobody says when there is none. */
export function handChanges(story: Story): readonly HandChange[] {
  const changes = cache.get(story) ?? changesOf(story)
  cache.set(story, changes)
  return changes
}

function changesOf(story: Story): readonly HandChange[] {
  const changes = new Map<string, HandChange>()
  for (const placeId of new Set(story.control.flatMap(({ places }) => places)))
    for (const [index, { begin, since, side, entries }] of holdingsOf(story, placeId).entries()) {
      const entry = entries.find(({ from }) => from.edtf === since?.edtf) ?? entries[0]
      if (begin === null || since === null || entry === undefined) continue
      const before = holdingsOf(story, placeId)[index - 1]
      if (before?.side === side && before.end === null) continue
      const known = changes.get(entry.id)
      const places = [...(known?.places ?? []), placeId]
      changes.set(entry.id, { id: entry.id, entry, when: since, ...begin, side, ...known, places })
    }
  return [...changes.values()].sort((a, b) => compareWhen(a.when, b.when))
}
