import type { Position } from 'geojson'
import polylabel from 'polylabel'
import { type Ring, ringArea } from './shapes.ts'

/** The label point of polygons: the pole of inaccessibility of the largest. `area` is that of all, on the unit square. */
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

/** The first zoom at which an area of the unit square is as large as a square of `pixels` pixels. */
export function zoomOfArea(area: number, pixels: number): number {
  return Math.max(0, Math.ceil(Math.log2(pixels / 512 / Math.sqrt(area))))
}
