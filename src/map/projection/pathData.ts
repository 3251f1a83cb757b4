import type { Geometry, Position } from 'geojson'
import { worldX, worldY } from './mercator.ts'

/** The grid of a path’s coordinates: its origin, and how many units the Web Mercator world is wide. */
export type PathGrid = { readonly origin: readonly [x: number, y: number]; readonly unitsPerWorld: number }

/**
 * SVG path data of a geometry in degrees: lines open, rings closed, many points as lines without length, one as none. It begins in the copy of the world that is
 * nearest the grid’s origin and goes the shorter way from point to point, so that the antimeridian tears nothing.
 */
export function pathData(geometry: Geometry, grid: PathGrid): string {
  switch (geometry.type) {
    case 'MultiPoint':
      return geometry.coordinates.map((position) => `${linePath([position], grid)}h0`).join('')
    case 'LineString':
      return linePath(geometry.coordinates, grid)
    case 'MultiLineString':
      return geometry.coordinates.map((line) => linePath(line, grid)).join('')
    case 'Polygon':
      return geometry.coordinates.map((ring) => ringPath(ring, grid)).join('')
    case 'MultiPolygon':
      return geometry.coordinates
        .flat()
        .map((ring) => ringPath(ring, grid))
        .join('')
    default:
      return ''
  }
}

function ringPath(ring: readonly Position[], grid: PathGrid): string {
  return `${linePath(ring.slice(0, -1), grid)}Z`
}

function linePath(line: readonly Position[], { origin, unitsPerWorld }: PathGrid): string {
  let before = 0
  return line
    .map(([longitude = 0, latitude = 0], index) => {
      const offset = worldX(longitude) * unitsPerWorld - origin[0]
      const x = offset - Math.round((offset - before) / unitsPerWorld) * unitsPerWorld
      const y = worldY(latitude) * unitsPerWorld - origin[1]
      before = x
      return `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`
    })
    .join('')
}
