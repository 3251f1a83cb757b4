import type { StoryFile } from '../../story/format/schema.ts'
import { type Day, daysBetween, isDay } from '../../story/time/day.ts'
import { readWhen } from '../../story/time/readWhen.ts'

/** What lies longer before the report stands at the timeline’s start as earlier. In days. */
const longest = 120

/** The timeline of a report of `published` and moments at these EDTF dates: from the first that isn’t long before to the last. */
export function timelineOf(published: Day | null, moments: readonly string[]): StoryFile['timeline'] {
  if (published === null) return { from: '', to: '' }
  const whens = moments.map(readWhen).filter((when) => when !== null)
  const starts = whens
    .map(({ earliest }) => earliest)
    .filter((day) => isDay(day) && daysBetween(day, published) <= longest)
  const ends = whens.map(({ earliest, latest }) => (earliest === null ? latest : earliest))
  const from = [...starts.filter(isDay), published].sort()[0] ?? published
  const to = [...ends.filter(isDay), published].sort().at(-1) ?? published
  return { from, to }
}
