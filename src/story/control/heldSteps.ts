import type { HeldStep, Story } from '../story.ts'
import { addDays, type Day } from '../time/day.ts'
import { holderOn } from './holderOn.ts'
import { type Holding, holdingsOf } from './holdings.ts'

/** Before every day of a story, and after every other. */
const [firstDay, lastDay] = ['0000-01-01', '9999-12-31'] as const

/** The days from which another side, or another state, holds a place. What a page needs of control at every step of time. */
export function heldSteps(story: Story, placeId: string): readonly HeldStep[] {
  const days = holdingsOf(story, placeId).flatMap(turningDays)
  const steps = [...new Set(days)].sort().map((day): HeldStep => [day, ...stateOn(story, placeId, day)])
  return steps.filter(([, by, to], index) => {
    const [, byBefore = null, toBefore] = steps[index - 1] ?? []
    return by !== byBefore || to !== toBefore
  })
}

/** The days on which the answer may change. */
function turningDays({ begin, end }: Holding): readonly Day[] {
  const ends = [end?.earliest, end?.latest].flatMap((day) => (day && day !== lastDay ? [addDays(day, 1)] : []))
  return [...(begin === null ? [firstDay] : [begin.earliest, begin.latest]), ...ends]
}

function stateOn(story: Story, placeId: string, day: Day): [by: string | null, to?: string | null] {
  const holder = holderOn(story, placeId, day)
  if (holder?.kind === 'changing') return [holder.kind, holder.to]
  return [holder?.kind === 'held' ? holder.side : (holder?.kind ?? null)]
}
