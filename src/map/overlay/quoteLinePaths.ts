import type { Position } from 'geojson'
import type { StoryState } from '../../store/storyStore.ts'
import type { View } from '../projection/camera.ts'
import { project } from '../projection/camera.ts'
import { quoteLines } from './quoteLines.ts'

/** How near to its place a quote’s line ends, in CSS pixels. */
const shortOf = 13

/** The SVG path data of the chosen quote’s lines, for a view. */
export function quoteLinePaths(state: StoryState): (view: View) => readonly string[] {
  const { features } = quoteLines(state.story, state)
  return (view) => features.map(({ geometry }) => linePath(geometry, view))
}

/** A line that ends at its place, in CSS pixels. It is drawn from its end, so that all of it is in one copy of the world. */
function linePath({ coordinates }: { readonly coordinates: readonly Position[] }, { camera, size }: View): string {
  const [endLongitude = 0, endLatitude = 0] = coordinates.at(-1) ?? []
  const [endX, endY] = project(camera, size, [endLongitude, endLatitude])
  const perDegree = (512 * 2 ** camera.zoom) / 360
  const points = coordinates.map(([longitude = 0, latitude = 0]) => {
    const [, y] = project(camera, size, [longitude, latitude])
    return [endX + (longitude - endLongitude) * perDegree, y] as const
  })
  const kept = points.filter(([x, y]) => Math.hypot(x - endX, y - endY) > shortOf)
  const [x = endX, y = endY] = kept.at(-1) ?? []
  const part = shortOf / Math.max(shortOf, Math.hypot(x - endX, y - endY))
  const end = [endX + (x - endX) * part, endY + (y - endY) * part] as const
  return [...kept, end]
    .map(([left, top], index) => `${index === 0 ? 'M' : 'L'}${left.toFixed(1)} ${top.toFixed(1)}`)
    .join('')
}
