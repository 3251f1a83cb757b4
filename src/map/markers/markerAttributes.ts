import type { Place } from '../../story/story.ts'
import type { PageWording } from '../../wording/wording.ts'
import type { MarkerLook } from './markerLook.ts'
import { placeName } from './placeName.ts'

/** The attributes of a marker’s button that follow its look: for the stylesheet, and its name for a screen reader. */
export function markerAttributes(place: Place, look: MarkerLook, wording: PageWording) {
  const { comma, map } = wording
  const counted = map.counted(placeName(place, wording), look.statements)
  return {
    'data-statements': look.statements,
    'data-today': look.isToday,
    'aria-label': look.isToday ? `${counted}${comma}${map.ofThisDay}` : counted,
  }
}
