import type { Feature, MultiPolygon, Polygon, Position } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { mapshaped, readJson, scratch } from './mapshaper.ts'
import { partsOf, type Ring } from './shapes.ts'
import { toSquare } from './square.ts'

/** A country or territory on the unit square, by Natural Earth's name. */
export type Nation = Feature<MultiPolygon, NationProperties>
export type NationProperties = { readonly name: string }

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>

const isOnCut = ([longitude = 0]: Position) => Math.abs(longitude) > 180 - 1e-6

/**
 * Natural Earth's countries, which meet in the same points. world-atlas cuts them at the 180th meridian and writes each
 * point of the cut as -180 degrees: here they run on beyond it in one piece, and Antarctica on both sides.
 */
export function readNations(): Nation[] {
  const atlas = readJson<Atlas>(scratch.package('world-atlas', 'countries-10m.json'))
  return feature(atlas, atlas.objects.countries).features.flatMap(({ geometry, properties }) => {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return []
    const parts = partsOf(geometry)
    const whole = properties.name === 'Antarctica' ? parts.map(aroundThePole) : joinedAtCut(parts)
    const coordinates = whole.map((part) => part.map((ring) => ring.map(toSquare)))
    return [
      {
        type: 'Feature',
        properties: { name: properties.name },
        geometry: { type: 'MultiPolygon', coordinates },
      },
    ]
  })
}

function joinedAtCut(parts: readonly Ring[][]): Ring[][] {
  const cut = parts.filter(([outer = []]) => outer.some(isOnCut))
  if (cut.length === 0) return [...parts]
  const moved = cut.map((part) => part.map((ring) => ring.map(eastward))).map(polygonOf)
  const joined = mapshaped<Polygon | MultiPolygon, null>('joined', moved, ['-dissolve2'])
  return [...parts.filter((part) => !cut.includes(part)), ...joined.flatMap(({ geometry }) => partsOf(geometry))]
}

function eastward([longitude = 0, latitude = 0]: Position): Position {
  return [longitude < 0 ? longitude + 360 : longitude, latitude]
}

function polygonOf(coordinates: Ring[]): Feature<Polygon, null> {
  return { type: 'Feature', properties: null, geometry: { type: 'Polygon', coordinates } }
}

/** Antarctica's ring goes around the world: its ends are put beyond both edges of the map, and meet south of it. */
function aroundThePole(part: Ring[]): Ring[] {
  const beyond = 10
  return part.map((ring) => {
    if (!ring.some(isOnCut)) return ring
    const [first, ...coast] = ring.filter((point) => !isOnCut(point))
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
