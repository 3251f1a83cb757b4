import type { PageMeasures } from '../../server.tsx'
import { statementsAbout } from '../../story/questions/statementsAbout.ts'
import type { Story } from '../../story/story.ts'
import type { Wording } from '../../wording/wording.ts'
import type { Lettering } from '../picture/lettering.ts'
import { placeLabel } from '../picture/placeLabel.ts'

/** The approximate width of a letter that the page’s fonts lack, in CSS pixels. */
const letter = 8

/** Returns the sizes of places’ labels on the map, with the highest count that each can have. */
export function labelSizes(story: Story, wording: Wording, lettering: Lettering): PageMeasures['label'] {
  return (place) => {
    const count = statementsAbout(story, place.id).length
    const { size } = placeLabel(place, count, wording.map.approximate, lettering)
    return size.width > 0 ? size : { width: Math.ceil(place.name.length * letter) + 24, height: 18 }
  }
}
