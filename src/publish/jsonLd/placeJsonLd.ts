import { simplify } from '@turf/turf'
import type { Position } from 'geojson'
import { linesOf, rangeOf, shapeOf } from '../../story/geometry.ts'
import { unwrapLine, wrapLongitude } from '../../story/lngLat.ts'
import type { Place } from '../../story/story.ts'
import type { Wording } from '../../wording/wording.ts'
import type { JsonLd } from './jsonLdText.ts'

/**
 * Returns a place as schema.org’s `Place`: a point with its coordinates, a line or an area with the simplified
 * shape of its largest part.
 * That a place is approximate is in its description, because `geo` can’t express it.
 */
export function placeJsonLd(place: Place, wording: Wording): JsonLd {
  const { id, name, gazetteerName, geonames, precision, note } = place
  const isApproximate = precision === 'approximate'
  return {
    '@type': 'Place',
    '@id': `#place=${id}`,
    name,
    alternateName: gazetteerName === name ? undefined : gazetteerName,
    sameAs: geonames === undefined ? undefined : `https://sws.geonames.org/${geonames}/`,
    description: isApproximate ? [wording.map.approximate, note].filter(Boolean).join(' ') : undefined,
    geo: geoOf(place),
  }
}

function geoOf({ geometry, point }: Place): JsonLd {
  const shape = shapeOf(geometry)
  const [largest = []] = linesOf(geometry).toSorted((a, b) => extentOf(b) - extentOf(a))
  if (shape === 'Point') {
    const [longitude, latitude] = point
    return { '@type': 'GeoCoordinates', latitude, longitude }
  }
  return { '@type': 'GeoShape', [shape === 'LineString' ? 'line' : 'polygon']: positionList(simplified(largest)) }
}

/** The maximum length of a simplified shape. */
const maxPositions = 16

/**
 * Simplifies a line or a ring (Douglas-Peucker, in degrees), also across the antimeridian. A ring keeps its ends and at
 * least two more positions.
 */
function simplified(line: readonly Position[]): readonly Position[] {
  let shape: Position[] = unwrapLine(line)
  for (let tolerance = extentOf(shape) / 200; shape.length > maxPositions; tolerance *= 1.5) {
    const { coordinates } = simplify({ type: 'LineString', coordinates: shape }, { tolerance })
    if (coordinates.length < 4) break
    shape = coordinates
  }
  return shape
}

/** Returns the longer side of a line’s bounding box, in degrees. */
function extentOf(line: readonly Position[]): number {
  const spans = [0, 1].map((axis) => {
    const [least, most] = rangeOf(line.map((position) => position[axis] ?? 0))
    return most - least
  })
  return Math.max(...spans)
}

/**
 * Writes positions as `GeoShape` does (https://schema.org/GeoShape): latitude before longitude, separated by spaces.
 * Precise to about 1 km, small shapes to 10 m.
 */
function positionList(positions: readonly Position[]): string {
  const decimals = extentOf(positions) > 1 ? 2 : 4
  const rounded = (degrees: number) => Number(degrees.toFixed(decimals))
  return positions
    .map(([longitude = 0, latitude = 0]) => `${rounded(latitude)} ${rounded(wrapLongitude(longitude))}`)
    .join(' ')
}
