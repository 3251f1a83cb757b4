import { shapeOf } from '../geometry.ts'
import { startDay } from '../questions/moments.ts'
import { eventsAt, statementsAbout, statementsMadeAt } from '../questions/statementsAbout.ts'
import type { Place, Story } from '../story.ts'
import type { Day } from '../time/day.ts'
import { holdingsOf } from './holdings.ts'

/**
 * The first and the last day on which the map draws a place, null where nothing sets one; undefined if always. A point is always drawn, also when nobody holds it. A line or an area is
 * gone after its last day of control. Before the first day on which control or an event names it, it is not yet there,
 * unless statements speak of it: so a row of dated areas is a front that moves, while the region that all speak of
 * stays. A line of the kind `advance` is drawn from its first day on in any case.
 */
export function drawnDays(story: Story, place: Place): Place['drawn'] {
  if (shapeOf(place.geometry) === 'Point') return undefined
  const holdings = holdingsOf(story, place.id)
  const isAdvance = place.kind === 'advance'
  const isSpokenOf = statementsAbout(story, place.id).length > 0 || statementsMadeAt(story, place.id).length > 0
  const isDated = isAdvance || (holdings.length > 0 && !isSpokenOf)
  const from = isDated ? firstDay(story, place.id) : null
  const until = lastDay(holdings)
  return from === null && until === null ? undefined : { from, until }
}

/** The first day on which control or an event names a place; null if it has been held since nobody says when. */
function firstDay(story: Story, placeId: string): Day | null {
  const holdings = holdingsOf(story, placeId)
  if (holdings[0]?.begin === null) return null
  const days = [
    ...holdings.flatMap(({ begin }) => begin?.earliest ?? []),
    ...eventsAt(story, placeId).map(({ when }) => startDay(when)),
  ]
  return days.sort()[0] ?? null
}

/** The day on which the last holding has ended at the latest; null if it may last. */
function lastDay(holdings: ReturnType<typeof holdingsOf>): Day | null {
  const ends = holdings.map(({ end }) => end?.latest ?? null)
  const isOpen = ends.at(-1) === null || holdings.some(({ isDisputed, end }) => isDisputed && end === null)
  return isOpen
    ? null
    : (ends
        .flatMap((day) => day ?? [])
        .sort()
        .at(-1) ?? null)
}
