import { holderSign } from '../../side/holderSign.ts'
import { isDrawnOn } from '../../story/questions/drawnOn.ts'
import { heldStepOn } from '../../story/questions/heldBy.ts'
import type { Place, Side } from '../../story/story.ts'
import type { Day } from '../../story/time/day.ts'

/** The attributes of an area or a line that follow the day: who holds it, in which hue, and whether it is gone. */
export function heldAttributes(place: Place, sides: readonly Side[], date: Day) {
  const step = heldStepOn(place, date)
  const sign = holderSign(sides, step)
  return {
    'data-held': step?.[1] == null ? undefined : sign?.isHollow ? 'unsettled' : 'settled',
    'data-hue': sign?.hue || undefined,
    'data-gone': !isDrawnOn(place, date) || undefined,
  }
}
