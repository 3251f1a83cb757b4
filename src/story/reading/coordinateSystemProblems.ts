import { type Entry, isRecord } from '../format/entries.ts'
import type { Problem } from '../format/problem.ts'

/** The half width of the Web Mercator world (EPSG:3857), in metres. */
const mercatorReach = 20_037_509

/** No angle is larger, and few places are so near to the origin of a coordinate system in metres. */
const largestAngle = 360

/**
 * The problem of a file whose coordinates aren’t degrees. It names the file’s coordinate system if its `crs` does (the
 * GeoJSON of 2008, which QGIS and ogr2ogr still write). One problem stands for all of its places.
 */
export function coordinateSystemProblems(file: unknown, features: readonly Entry<unknown>[]): readonly Problem[] {
  const strange = features.flatMap(({ value, at }) => {
    const position = firstPosition(isRecord(value) && isRecord(value.geometry) ? value.geometry.coordinates : undefined)
    const isStrange = position?.some((coordinate) => Math.abs(coordinate) > largestAngle)
    return position !== undefined && isStrange ? [{ path: `${at}.geometry.coordinates`, position }] : []
  })
  const [first] = strange
  if (first === undefined) return []
  const named = coordinateSystem(file)
  const isMercator = strange.every(({ position }) => position.every((metres) => Math.abs(metres) <= mercatorReach))
  const guess = isMercator ? 'EPSG:3857 (Web Mercator)' : 'a coordinate system in metres'
  const system = named === undefined ? `it looks like ${guess}` : `the file’s coordinate system is ${named}`
  const others = strange.length === 1 ? '' : ` (so are the coordinates of ${strange.length - 1} more)`
  return [
    {
      path: first.path,
      value: first.position,
      reason: `${system}; save as WGS 84 (EPSG:4326), in degrees${others}`,
    },
  ]
}

function firstPosition(coordinates: unknown): readonly number[] | undefined {
  let part = coordinates
  while (Array.isArray(part) && Array.isArray(part[0])) part = part[0]
  return Array.isArray(part) && part.every((item) => typeof item === 'number') ? part : undefined
}

/** The name in the member `crs`: `EPSG:3857` for `urn:ogc:def:crs:EPSG::3857`. */
function coordinateSystem(file: unknown): string | undefined {
  const crs = isRecord(file) && isRecord(file.crs) ? file.crs.properties : undefined
  const name = isRecord(crs) ? crs.name : undefined
  return typeof name === 'string' ? name.replace(/^urn:ogc:def:crs:(\w+):[^:]*:/, '$1:') : undefined
}
