import { area, featureCollection, intersect, nearestPointOnLine, point, feature as turfFeature } from '@turf/turf'
import type { Feature, LineString, MultiLineString, MultiPolygon, Point, Polygon, Position } from 'geojson'
import type { DeskPlace } from '../../../src/desk/project/deskPlace.ts'
import { kilometres } from '../../../src/draft/places/senses/kilometres.ts'

type Geometry = NonNullable<DeskPlace['geometry']>

/** So far apart two points or lines are still the same place to a reader, in kilometres: less than a marker’s width in a first view. */
const near = 5

/** The least share that two areas have in common of what both cover together. */
const common = 0.5

/** Whether a reader sees two places at the same spot: both points, both lines or both areas. */
export function areAtSameSpot(one: Geometry | null, other: Geometry | null): boolean {
  if (one === null || other === null) return one === other
  if (one.type === 'Point' && other.type === 'Point') return apart(one.coordinates, other.coordinates) <= near
  const [line, otherLine] = [asLine(one), asLine(other)]
  if (line !== null && otherLine !== null) return isAlong(line, otherLine) && isAlong(otherLine, line)
  const [surface, otherSurface] = [asArea(one), asArea(other)]
  return surface !== null && otherSurface !== null && knownShareOf(surface, otherSurface) >= common
}

/** Shares that were worked out before: outlines are long, and the same ones are compared again after each answer. */
const shares = new Map<string, number>()

function knownShareOf(one: Feature<Polygon | MultiPolygon>, other: Feature<Polygon | MultiPolygon>): number {
  const key = JSON.stringify([one.geometry, other.geometry])
  const share = shares.get(key) ?? shareOf(one, other)
  shares.set(key, share)
  return share
}

const apart = ([x = 0, y = 0]: Position, [otherX = 0, otherY = 0]: Position) => kilometres([x, y], [otherX, otherY])

function asLine(geometry: Geometry): Feature<LineString | MultiLineString> | null {
  return geometry.type === 'LineString' || geometry.type === 'MultiLineString' ? turfFeature(geometry) : null
}

function asArea(geometry: Geometry): Feature<Polygon | MultiPolygon> | null {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? turfFeature(geometry) : null
}

/** Whether each corner of a line lies near another line. */
function isAlong(line: Feature<LineString | MultiLineString>, other: Feature<LineString | MultiLineString>): boolean {
  const corners: readonly Position[] =
    line.geometry.type === 'LineString' ? line.geometry.coordinates : line.geometry.coordinates.flat()
  return corners.every((corner) => {
    const nearest: Feature<Point> = nearestPointOnLine(other, point(corner))
    return apart(corner, nearest.geometry.coordinates) <= near
  })
}

function shareOf(one: Feature<Polygon | MultiPolygon>, other: Feature<Polygon | MultiPolygon>): number {
  const both = intersect(featureCollection([one, other]))
  if (both === null) return 0
  const shared = area(both)
  return shared / (area(one) + area(other) - shared)
}
