import type { Feature, MultiPolygon, Polygon, Position } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { mapshaperFeatures } from './mapshaper.ts'
import { polygonsOf, type Ring } from './shapes.ts'
import { toUnitSquare } from './unitSquare.ts'
import { readJson, workFolder } from './workFolder.ts'

/** A country or territory on the unit square, by Natural Earth’s name. */
export type CountryShape = Feature<MultiPolygon, CountryProperties>
export type CountryProperties = { readonly name: string }

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>

const isOnAntimeridian = ([longitude = 0]: Position) => Math.abs(longitude) > 180 - 1e-6

/**
 * Natural Earth’s countries, which share the points where they meet. world-atlas cuts them at the antimeridian and
 * writes the points of the cut as -180 degrees. Here they are whole and run on beyond it, Antarctica at both ends.
 */
export function readCountryShapes(): CountryShape[] {
  const atlas = readJson<Atlas>(workFolder.package('world-atlas', 'countries-10m.json'))
  return feature(atlas, atlas.objects.countries).features.flatMap(({ geometry, properties }) => {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return []
    const parts = polygonsOf(geometry)
    const whole = properties.name === 'Antarctica' ? parts.map(closeAroundPole) : joinAtAntimeridian(parts)
    const coordinates = whole.map((part) => part.map((ring) => ring.map(toUnitSquare)))
    return [
      {
        type: 'Feature',
        properties: { name: properties.name },
        geometry: { type: 'MultiPolygon', coordinates },
      },
    ]
  })
}

function joinAtAntimeridian(parts: readonly Ring[][]): Ring[][] {
  const cut = parts.filter(([outer = []]) => outer.some(isOnAntimeridian))
  if (cut.length === 0) return [...parts]
  const eastern = cut.map((part) => part.map((ring) => ring.map(toEastern))).map(polygonOf)
  const joined = mapshaperFeatures<Polygon | MultiPolygon, null>('joined', eastern, ['-dissolve2'])
  return [...parts.filter((part) => !cut.includes(part)), ...joined.flatMap(({ geometry }) => polygonsOf(geometry))]
}

function toEastern([longitude = 0, latitude = 0]: Position): Position {
  return [longitude < 0 ? longitude + 360 : longitude, latitude]
}

function polygonOf(coordinates: Ring[]): Feature<Polygon, null> {
  return { type: 'Feature', properties: null, geometry: { type: 'Polygon', coordinates } }
}

/** Antarctica’s ring goes round the world: extends its ends beyond both edges of the map and joins them south of it. */
function closeAroundPole(part: Ring[]): Ring[] {
  const beyond = 10
  return part.map((ring) => {
    if (!ring.some(isOnAntimeridian)) return ring
    const [first, ...coast] = ring.filter((point) => !isOnAntimeridian(point))
    const last = coast.at(-1)
    if (first === undefined || last === undefined) return ring
    const side = Math.sign(first[0] ?? 0)
    const corners = [
      [-side, last[1] ?? 0],
      [-side, -89.9],
      [side, -89.9],
      [side, first[1] ?? 0],
    ]
    const edge = corners.map(([towards = 0, latitude = 0]) => [towards * (180 + beyond), latitude])
    return [first, ...coast, ...edge, first]
  })
}
