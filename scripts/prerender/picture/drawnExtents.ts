import { placeGrid } from '../../../src/map/overlay/placeGrid.ts'
import type { View } from '../../../src/map/projection/camera.ts'
import { gridTransform } from '../../../src/map/projection/gridTransform.ts'
import { pathData } from '../../../src/map/projection/pathData.ts'
import { shapeOf } from '../../../src/story/geometry.ts'
import type { Place, Story } from '../../../src/story/story.ts'
import type { Colour } from '../styles/themeTokens.ts'

/** Draws the story’s areas and lines as SVG, like StoryGround with nothing chosen. */
export function drawnExtents(story: Story, view: View, colour: Colour): string {
  return story.places
    .filter(({ geometry }) => geometry.type !== 'Point')
    .map((place, index) => drawnExtent(place, `hatch${index}`, view, colour))
    .join('')
}

function drawnExtent(place: Place, hatch: string, view: View, colour: Colour): string {
  const { geometry, precision } = place
  const shape = shapeOf(geometry)
  const isApproximate = precision === 'approximate'
  const { transform, scale } = gridTransform(placeGrid(place), view)
  const path = pathData(geometry, placeGrid(place))
  const pixels = (length: number) => (length / scale).toPrecision(6)
  const line = (token: string, width: number, more: string) =>
    `<path d="${path}" fill="none" stroke="${colour(token)}" stroke-width="${pixels(width)}" stroke-linejoin="round" ${more}/>`
  const parts = [
    isApproximate ? line('area', 9, 'stroke-linecap="round" opacity="0.07"') : '',
    isApproximate && shape === 'Polygon'
      ? `<pattern id="${hatch}" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="scale(${pixels(1)})"><path d="M-2 10L10 -2M-2 2L2 -2M6 10L10 6" stroke="${colour('area')}" stroke-width="0.75"/></pattern><path d="${path}" fill="url(#${hatch})" fill-rule="evenodd" opacity="0.3"/>`
      : '',
    shape === 'Point' ? line('ink-muted', 7, 'stroke-linecap="round"') : '',
    shape === 'LineString' && isApproximate ? line('ink', 1.75, `stroke-dasharray="${pixels(4)} ${pixels(3)}"`) : '',
    shape === 'LineString' && !isApproximate ? line('ink-muted', 2.2, 'stroke-linecap="round"') : '',
  ]
  return `<g transform="${transform}">${parts.join('')}</g>`
}
