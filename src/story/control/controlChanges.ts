import { compareWhen } from '../questions/moments.ts'
import type { ControlChange, Story } from '../story.ts'
import { holdingsOf } from './holdings.ts'

/**
 * The changes of hands in order of time, each by the id of the entry that says most exactly when. Of what is held since
 * nobody says when there is none.
 */
export function controlChanges(story: Story): readonly ControlChange[] {
  const changes = new Map<string, ControlChange>()
  for (const placeId of new Set(story.control.flatMap(({ places }) => places)))
    for (const [index, { since, side, entries }] of holdingsOf(story, placeId).entries()) {
      const entry = entries.find(({ from }) => from.edtf === since?.edtf) ?? entries[0]
      if (since === null || entry === undefined) continue
      const before = holdingsOf(story, placeId)[index - 1]
      if (before?.side === side && before.end === null) continue
      const { places = [] } = changes.get(entry.id) ?? {}
      changes.set(entry.id, { id: entry.id, when: since, side, places: [...places, placeId] })
    }
  return [...changes.values()].sort((a, b) => compareWhen(a.when, b.when))
}
