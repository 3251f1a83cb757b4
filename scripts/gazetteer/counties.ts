import { readFileSync } from 'node:fs'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Area } from './area.ts'
import { middleOf } from './middleOf.ts'

type States = Topology<{ counties: GeometryCollection<{ name: string }>; states: GeometryCollection<{ name: string }> }>

/**
 * The counties of the United States: the Census Bureau’s cartographic boundaries (public domain, npm `us-atlas`), by
 * `us-` and FIPS code. Local papers name them all the time.
 */
export function readCounties(units: readonly Area[]): readonly Area[] {
  const topology: States = JSON.parse(readFileSync('node_modules/us-atlas/counties-10m.json', 'utf8'))
  const byName = new Map(units.filter(({ country }) => country === 'US').map((unit) => [unit.name, unit]))
  const states = feature(topology, topology.objects.states).features
  const byFips = new Map(states.map(({ id, properties }) => [String(id), byName.get(properties.name)]))
  return feature(topology, topology.objects.counties).features.flatMap(
    ({ id, properties, geometry }): readonly Area[] => {
      const unit = byFips.get(String(id).slice(0, 2))
      if (unit === undefined || !('coordinates' in geometry)) return []
      const name = `${properties.name} ${unit.code === 'LA' ? 'Parish' : 'County'}`
      return [
        {
          id: `us-${id}`,
          kind: 'county',
          name,
          country: 'US',
          unit: unit.id,
          code: String(id).slice(2),
          point: middleOf(positionsOf(geometry.coordinates).map((point) => ({ point }))),
          aliases: [],
          adjectives: [],
        },
      ]
    },
  )
}

function positionsOf(coordinates: unknown): readonly (readonly [number, number])[] {
  if (!Array.isArray(coordinates)) return []
  const [longitude, latitude] = coordinates
  if (typeof longitude === 'number' && typeof latitude === 'number') return [[longitude, latitude]]
  return coordinates.flatMap(positionsOf)
}
