import type { MapLayout } from '../../map/labels/mapLayout.ts'
import type { Colour } from '../styles/themeTokens.ts'
import type { Lettering, LetterStyle } from './lettering.ts'
import { middleToBaseline, words } from './words.ts'

const label = { family: 'sans', weight: 400, size: 13 } as const satisfies LetterStyle

/** Places out of view at the map’s edges: an arrow in their direction, the name and how far it is. */
export function drawnFarPlaces({ far }: MapLayout, lettering: Lettering, colour: Colour): string {
  return far
    .filter((place) => lettering.canWrite(place.label, label))
    .map(({ label: text, box, bearing }) => {
      const [middle, down] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2]
      // The arrow is 12 wide and 6 off the words.
      const width = lettering.width(text, label) + 18
      const start = middle - width / 2
      const arrow = `<path d="M0 -5.5L3.6 4.5L0 2.4L-3.6 4.5z" fill="${colour('ink')}" transform="translate(${start + 6} ${down}) rotate(${bearing.toFixed(0)})"/>`
      const name = words(lettering, text, {
        style: label,
        at: [start + 18, down + middleToBaseline * label.size],
        fill: colour('ink'),
      })
      return `<rect x="${start - 6}" y="${down - 11}" width="${width + 13}" height="22" rx="2" fill="${colour('paper')}" opacity="0.88"/>${arrow}${name}`
    })
    .join('')
}
