import type { PlaceGeometry } from '../story/story.ts'

const ring = [
  [39, 36],
  [40, 36],
  [40, 37],
  [39, 36],
]

/** A triangle of a degree. */
export const smallArea: PlaceGeometry = { type: 'Polygon', coordinates: [ring] }

/** The triangle’s southern side. */
export const smallLine: PlaceGeometry = { type: 'LineString', coordinates: ring.slice(0, 2) }
