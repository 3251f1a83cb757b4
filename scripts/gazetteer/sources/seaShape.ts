import { area, featureCollection, flatten, intersect, multiPolygon, polygon } from '@turf/turf'
import type { Feature, MultiPolygon, Polygon } from 'geojson'
import { seaOutlines } from '../lists/seaOutlines.ts'

/** Smaller pieces of a sea, as a share of all of it, are bays that its outline cuts off beyond the land. */
const leastPiece = 0.01

/** A sea of the list: what its outline holds of the ocean. Throws where that is nothing. */
export function seaShape(id: string, ocean: readonly Feature<Polygon | MultiPolygon>[]): Feature<MultiPolygon> {
  const outline = seaOutlines[id] ?? []
  const ring = [...outline, outline[0] ?? [0, 0]].map(([longitude, latitude]) => [longitude, latitude])
  const pieces = ocean.flatMap((part) => {
    const cut = intersect(featureCollection([part, polygon([ring])]))
    return cut === null ? [] : flatten(cut).features
  })
  const whole = pieces.reduce((sum, piece) => sum + area(piece), 0)
  const kept = pieces.filter((piece) => area(piece) >= leastPiece * whole)
  if (kept.length === 0) throw new Error(`${id}: its outline holds no sea`)
  return multiPolygon(
    kept.map(({ geometry }) => (geometry as Polygon).coordinates),
    { id },
  )
}
