import type { Feature, LineString, MultiLineString, MultiPolygon, Point, Polygon, Position } from 'geojson'

/** Positions are on the unit square of Web Mercator unless a function says degrees. */
export type Ring = Position[]
export type Line = Position[]
type Attributes = Readonly<Record<string, string | number | boolean>>
export type Shape = Feature<Point | LineString | MultiLineString | MultiPolygon, Attributes>

/** The polygons of a geometry, each its outer ring and then its holes. */
export function polygonsOf(geometry: Polygon | MultiPolygon): Ring[][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
}

export function linesOf(geometry: LineString | MultiLineString): Line[] {
  return geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates
}

/** The signed area of a ring: positive if it runs clockwise on a map whose y grows southward. */
export function ringArea(ring: Ring): number {
  let doubled = 0
  for (let index = 0, last = ring.length - 1; index < ring.length; last = index++) {
    const [x = 0, y = 0] = ring[index] ?? []
    const [lastX = 0, lastY = 0] = ring[last] ?? []
    doubled += lastX * y - x * lastY
  }
  return doubled / 2
}

export function distanceBetween([x = 0, y = 0]: Position, [otherX = 0, otherY = 0]: Position): number {
  return Math.hypot(x - otherX, y - otherY)
}

export function midpoint([x = 0, y = 0]: Position, [otherX = 0, otherY = 0]: Position): Position {
  return [(x + otherX) / 2, (y + otherY) / 2]
}

export function interpolate([x = 0, y = 0]: Position, [otherX = 0, otherY = 0]: Position, fraction: number): Position {
  return [x + (otherX - x) * fraction, y + (otherY - y) * fraction]
}
