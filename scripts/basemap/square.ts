import type { Position } from 'geojson'
import polylabel from 'polylabel'
import { type Ring, ringArea } from './shapes.ts'

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

/** The area of all parts on the unit square, and the point of the largest part farthest from its edges. */
export function labelPoint(parts: readonly Ring[][]): { readonly point: Position; readonly area: number } {
  const sizes = parts.map(([outer = []]) => Math.abs(ringArea(outer)))
  const largest = parts[sizes.indexOf(Math.max(...sizes))] ?? []
  const precision = Math.sqrt(Math.max(...sizes)) / 100
  const [x, y] = polylabel(
    largest.map((ring) => ring.map(([x = 0, y = 0]): [number, number] => [x, y])),
    precision,
  )
  return { point: [x ?? 0, y ?? 0], area: sizes.reduce((sum, size) => sum + size, 0) }
}

/** The zoom at which an area of the unit square is as large as a square of a number of pixels. */
export function zoomOfArea(area: number, pixels: number): number {
  return Math.max(0, Math.ceil(Math.log2(pixels / 512 / Math.sqrt(area))))
}
