import type { Story } from '../story.ts'
import type { Moment } from './moments.ts'
import { isWithin, type Narrowing } from './narrowing.ts'

/** Whether a moment belongs to what the reader has chosen: the place, the speaker or side, both or neither. */
export function standsOut(
  story: Story,
  moment: Moment,
  { placeId, narrowing }: { readonly placeId: string | null; readonly narrowing: Narrowing | null },
): boolean {
  switch (moment.kind) {
    case 'statement': {
      const { about, said } = moment.statement
      const isOfPlace = placeId === null || about.includes(placeId) || said.at === placeId
      return isOfPlace && isWithin(story, moment.statement, narrowing)
    }
    case 'event':
      return narrowing === null && (placeId === null || moment.event.places.includes(placeId))
  }
}
