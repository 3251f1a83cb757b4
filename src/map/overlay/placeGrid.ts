import type { Place } from '../../story/story.ts'
import { worldX, worldY } from '../projection/mercator.ts'
import type { PathGrid } from '../projection/pathData.ts'

/** The grid of a place’s own path: from its marker, half a CSS pixel fine at zoom 9. */
export function placeGrid({ point: [longitude, latitude] }: Place): PathGrid {
  const unitsPerWorld = 524_288
  return { origin: [worldX(longitude) * unitsPerWorld, worldY(latitude) * unitsPerWorld], unitsPerWorld }
}
