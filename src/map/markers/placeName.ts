import type { Place } from '../../story/story.ts'
import type { PageWording } from '../../wording/wording.ts'

/** A place’s name as its label on the map has it: one that is not known exactly says so. */
export function placeName({ name, precision }: Place, { map }: PageWording): string {
  return precision === 'approximate' ? `${name} ${map.approximate}` : name
}
