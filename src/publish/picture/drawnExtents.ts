import { arrowEnd, arrowHead } from '../../map/overlay/advanceArrow.ts'
import { extentsFromBelow } from '../../map/overlay/extentsFromBelow.ts'
import { heldAttributes } from '../../map/overlay/heldAttributes.ts'
import { placeGrid } from '../../map/overlay/placeGrid.ts'
import { project, type View } from '../../map/projection/camera.ts'
import { gridTransform } from '../../map/projection/gridTransform.ts'
import { pathData } from '../../map/projection/pathData.ts'
import { openingChoice } from '../../store/choice.ts'
import { isAdvance, shapeOf } from '../../story/geometry.ts'
import type { Place, Story } from '../../story/story.ts'
import type { Colour } from '../styles/themeTokens.ts'

/** An area or a line, and who holds it on the day of the picture: in which hue, and whether that is settled. */
type Extent = {
  readonly place: Place
  readonly hue: string | null
  readonly isSettled: boolean
  readonly isHeld: boolean
}

/**
 * Draws the story’s areas and lines as SVG, like StoryGround with nothing chosen; those that are gone, not at all. None has an
 * `opacity`, at which resvg ends in an error far out of the picture: that of fill and stroke does the same.
 */
export function drawnExtents(story: Story, view: View, colour: Colour): string {
  const { date } = openingChoice(story)
  const extents = extentsFromBelow(story.places).flatMap((place): readonly Extent[] => {
    const held = heldAttributes(place, story.sides, date)
    const hue = held['data-hue'] === undefined ? null : colour(`side-${held['data-hue']}`)
    const by = held['data-held']
    return held['data-gone'] ? [] : [{ place, hue, isHeld: by !== undefined, isSettled: by === 'settled' }]
  })
  return [
    ...extents.map((extent, index) => drawnExtent(extent, `hatch${index}`, view, colour)),
    ...extents.filter(({ place }) => isAdvance(place)).map((extent) => drawnHead(extent, view, colour)),
  ].join('')
}

function drawnExtent({ place, hue, isHeld, isSettled }: Extent, hatch: string, view: View, colour: Colour): string {
  const { geometry, precision } = place
  const shape = shapeOf(geometry)
  const isApproximate = precision === 'approximate'
  const { transform, scale } = gridTransform(placeGrid(place), view)
  const path = pathData(geometry, placeGrid(place))
  const pixels = (length: number) => (length / scale).toPrecision(6)
  const line = (stroke: string, width: number, more: string) =>
    `<path d="${path}" fill="none" stroke="${stroke}" stroke-width="${pixels(width)}" stroke-linejoin="round" ${more}/>`
  const dashes = (on: number, off: number) => `stroke-dasharray="${pixels(on)} ${pixels(off)}"`
  const parts = [
    isHeld && shape === 'Polygon'
      ? `<path d="${path}" fill="${hue ?? colour('ink-muted')}" fill-rule="evenodd" fill-opacity="${isSettled ? 0.2 : 0.1}"/>`
      : '',
    isHeld && shape === 'Polygon' && !isApproximate
      ? line(hue ?? colour('ink-muted'), 1.25, `stroke-opacity="0.7" ${isSettled ? '' : dashes(3, 3)}`)
      : '',
    isApproximate
      ? line(hue ?? colour('area'), 9, `stroke-linecap="round" stroke-opacity="${isHeld ? 0.18 : 0.07}"`)
      : '',
    isApproximate && shape === 'Polygon'
      ? `<pattern id="${hatch}" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="scale(${pixels(1)})"><path d="M-2 10L10 -2M-2 2L2 -2M6 10L10 6" stroke="${hue ?? colour('area')}" stroke-width="0.75"/></pattern><path d="${path}" fill="url(#${hatch})" fill-rule="evenodd" fill-opacity="${isHeld ? 0.5 : 0.3}"/>`
      : '',
    shape === 'Point' ? line(colour('ink-muted'), 7, 'stroke-linecap="round"') : '',
    shape === 'LineString' ? drawnLine() : '',
  ]
  return `<g transform="${transform}">${parts.join('')}</g>`

  function drawnLine(): string {
    if (isAdvance(place)) return line(hue ?? colour('ink'), 3, '')
    if (isApproximate) return line(hue ?? colour('ink'), 1.75, dashes(4, 3))
    return line(hue ?? colour(isHeld ? 'ink' : 'ink-muted'), 2.2, 'stroke-linecap="round"')
  }
}

/** The head of an advance’s arrow. */
function drawnHead({ place, hue }: Extent, { camera, size }: View, colour: Colour): string {
  const { tip, angle } = arrowEnd(place)
  const [x, y] = project(camera, size, tip)
  return `<path d="${arrowHead}" fill="${hue ?? colour('ink')}" transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${angle})"/>`
}
