import type { Place } from '../../story/story.ts'
import type { PageWording } from '../../wording/wording.ts'

/** A place’s name as its label shows it, with “approx.” where it is not known exactly. */
export function placeName({ name, precision }: Place, { map }: PageWording): string {
  return precision === 'approximate' ? `${name} ${map.approximate}` : name
}
