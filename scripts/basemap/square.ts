import type { Position } from 'geojson'

/** Beyond the map’s southern edge (y = 1): rings closed around the pole become a straight edge there. */
const mostSouthern = 1.02

/** Web Mercator on the unit square, as in a tile at zoom 0: x grows eastward, y southward. x may leave 0–1. */
export function toSquare([longitude = 0, latitude = 0]: Position): Position {
  const sine = Math.sin((latitude * Math.PI) / 180)
  const y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)
  return [longitude / 360 + 0.5, Math.min(Math.max(y, 1 - mostSouthern), mostSouthern)]
}

export function fromSquare([x = 0, y = 0]: Position): Position {
  return [(x - 0.5) * 360, (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI]
}

/** Kilometres on the ground for one unit of the square at this y. */
export function kilometresAt(y: number): number {
  return 40_075 / Math.cosh(Math.PI * (1 - 2 * y))
}
