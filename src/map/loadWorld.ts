import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { World } from './mapStyle.ts'

/**
 * The world’s land and borders, from `geo/world.topo.json` beside the page. Throws when it can’t be fetched.
 * Format: TopoJSON 1.1, https://github.com/topojson/topojson-specification
 */
export async function loadWorld(address: string): Promise<World> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} answered ${response.status}`)
  const topology: Topology<{ countries: GeometryCollection }> = await response.json()
  const { countries } = topology.objects
  return {
    countries: feature(topology, countries),
    borders: { type: 'Feature', properties: {}, geometry: mesh(topology, countries, (a, b) => a !== b) },
  }
}
