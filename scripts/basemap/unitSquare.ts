import type { Position } from 'geojson'

/** A y beyond the map’s southern edge (y = 1), where rings that close round the pole run straight. */
const maxY = 1.02

/** Projects degrees to the unit square of Web Mercator: x grows eastward, y southward. x may leave 0–1. */
export function toUnitSquare([longitude = 0, latitude = 0]: Position): Position {
  const sine = Math.sin((latitude * Math.PI) / 180)
  const y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)
  return [longitude / 360 + 0.5, Math.min(Math.max(y, 1 - maxY), maxY)]
}

/** Projects a position on the unit square back to degrees. */
export function fromUnitSquare([x = 0, y = 0]: Position): Position {
  return [(x - 0.5) * 360, (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI]
}

/** The kilometres on the ground of one unit of the square, at this y. */
export function kilometresPerUnit(y: number): number {
  return 40_075 / Math.cosh(Math.PI * (1 - 2 * y))
}
