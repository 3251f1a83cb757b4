import type { Place } from '../../story/story.ts'
import type { PageWording } from '../../wording/wording.ts'
import type { MarkerLook } from './markerLook.ts'

/** The attributes of a marker’s button that follow its look: for the stylesheet, and its name for a screen reader. */
export function markerAttributes(place: Place, look: MarkerLook, wording: PageWording) {
  const { comma, map } = wording
  const counted = map.counted(placeName(place, wording), look.statements)
  return {
    'data-statements': look.statements,
    'data-today': look.isToday,
    'data-held-by': look.heldBy,
    'data-gone': look.isGone || undefined,
    'aria-label': look.isToday ? `${counted}${comma}${map.ofThisDay}` : counted,
  }
}

/** A place’s name as its label shows it, with “approx.” where it is not known exactly. */
function placeName({ name, precision }: Place, { map }: PageWording): string {
  return precision === 'approximate' ? `${name} ${map.approximate}` : name
}
