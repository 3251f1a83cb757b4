import type { PageMeasures } from '../../src/server.tsx'
import { statementsAbout } from '../../src/story/statementsAbout.ts'
import type { Story } from '../../src/story/story.ts'
import type { Wording } from '../../src/wording/wording.ts'
import type { TextWidth } from './textWidths.ts'

/** As Markers.module.css sets a place’s name, in CSS pixels. */
const [size, lineHeight, gap, padding, widest] = [13, 18, 4, 2, 208]

/** The size of places’ names on the map, with the highest count that each can get. */
export function labelSizes(story: Story, wording: Wording, width: TextWidth): PageMeasures['label'] {
  const wide = (text: string, weight: 400 | 600) => width(text, { family: 'sans', weight, size })
  return (place) => {
    const count = statementsAbout(story, place.id).length
    const parts = [
      wide(place.name, 600),
      ...(place.precision === 'approximate' ? [wide(wording.map.approximate, 400)] : []),
      // An empty count still has its gap.
      count > 0 ? wide(String(count), 400) : 0,
    ]
    const line = 2 * padding + parts.reduce((sum, part) => sum + part + gap, -gap)
    const lines = Math.max(1, Math.ceil(line / widest))
    return { width: Math.ceil(Math.min(line, widest)), height: lines * lineHeight }
  }
}
