import { simplify } from '@turf/turf'
import type { Position } from 'geojson'
import { turnedLongitude, unbrokenLine } from '../../../src/story/longitudes.ts'
import type { Place, PlaceGeometry } from '../../../src/story/story.ts'
import type { Wording } from '../../../src/wording/wording.ts'
import type { JsonLd } from './jsonLdText.ts'

/**
 * A place as schema.org’s `Place`: a point with its coordinates, a line or an area with a coarse shape of it, enough to
 * find it. What is approximate says so in words, because `geo` has no way to.
 */
export function placeJsonLd(place: Place, wording: Wording): JsonLd {
  const { id, name, gazetteerName, geonames, precision, note, geometry } = place
  const isApproximate = precision === 'approximate'
  return {
    '@type': 'Place',
    '@id': `#place=${id}`,
    name,
    alternateName: gazetteerName === name ? undefined : gazetteerName,
    sameAs: geonames === undefined ? undefined : `https://sws.geonames.org/${geonames}/`,
    description: isApproximate ? [wording.map.approximate, note].filter(Boolean).join(' ') : undefined,
    geo: geoOf(geometry),
  }
}

function geoOf(geometry: PlaceGeometry): JsonLd {
  switch (geometry.type) {
    case 'Point': {
      const [longitude = 0, latitude = 0] = geometry.coordinates
      return { '@type': 'GeoCoordinates', latitude, longitude }
    }
    case 'LineString':
      return { '@type': 'GeoShape', line: positionList(coarse(geometry.coordinates)) }
    case 'Polygon':
      return { '@type': 'GeoShape', polygon: positionList(coarse(geometry.coordinates[0] ?? [])) }
  }
}

/** How many positions a coarse shape has at most. */
const mostPositions = 16

/**
 * A line or a ring with few positions (Douglas-Peucker, in degrees), across the antimeridian too. A ring stays one: its
 * ends stay, and two more positions.
 */
function coarse(line: readonly Position[]): readonly Position[] {
  let shape: Position[] = unbrokenLine(line)
  for (let tolerance = breadthOf(shape) / 200; shape.length > mostPositions; tolerance *= 1.5) {
    const { coordinates } = simplify({ type: 'LineString', coordinates: shape }, { tolerance })
    if (coordinates.length < 4) break
    shape = coordinates
  }
  return shape
}

/** In degrees, the greater of how far a line goes from west to east and from south to north. */
function breadthOf(line: readonly Position[]): number {
  const spans = [0, 1].map((axis) => {
    const degrees = line.map((position) => position[axis] ?? 0)
    return Math.max(...degrees) - Math.min(...degrees)
  })
  return Math.max(...spans)
}

/**
 * Latitude before longitude, all with spaces between, as `GeoShape` has it (https://schema.org/GeoShape): to about 1 km,
 * what is small to 10 m.
 */
function positionList(positions: readonly Position[]): string {
  const decimals = breadthOf(positions) > 1 ? 2 : 4
  const rounded = (degrees: number) => Number(degrees.toFixed(decimals))
  return positions
    .map(([longitude = 0, latitude = 0]) => `${rounded(latitude)} ${rounded(turnedLongitude(longitude))}`)
    .join(' ')
}
