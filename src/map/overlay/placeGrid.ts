import type { Place } from '../../story/story.ts'
import { worldX, worldY } from '../projection/mercator.ts'
import type { PathGrid } from '../projection/pathData.ts'

/** Half a CSS pixel at zoom 9. */
const fine = 524_288

/** The grid of a place’s own path, counted from its marker. */
export function placeGrid({ point: [longitude, latitude] }: Place, unitsPerWorld = fine): PathGrid {
  return { origin: [worldX(longitude) * unitsPerWorld, worldY(latitude) * unitsPerWorld], unitsPerWorld }
}
