import type { LngLat } from '../../story/story.ts'
import type { GroundName } from './stillGround.ts'

/** The tiles’ layers that hold names. */
export const namedLayers = ['countries', 'rivers', 'admin1_names', 'places'] as const

export type NamedLayer = (typeof namedLayers)[number]

/** A feature of the tiles as a name of the ground, or null where it has none. Attributes: public/geo/README.md. */
export function groundNameOf(
  layer: NamedLayer,
  properties: Readonly<Record<string, unknown>>,
  at: readonly LngLat[],
): GroundName | null {
  const { name, a2, rank, population, capital } = properties
  if (typeof name !== 'string' || name === '') return null
  const fromZoom = typeof rank === 'number' ? rank : 0
  const common = { name, names: localNames(properties), at }
  switch (layer) {
    case 'countries':
      return {
        ...common,
        kind: 'country',
        fromZoom,
        rank: -fromZoom,
        ...(typeof a2 === 'string' ? { code: a2 } : {}),
      }
    case 'rivers':
      return { ...common, kind: 'river', fromZoom: 4, rank: -fromZoom }
    case 'admin1_names':
      return { ...common, kind: 'admin1', fromZoom: Math.max(5.5, fromZoom), rank: -fromZoom }
    case 'places':
      return { ...common, kind: 'town', fromZoom, rank: Number(population ?? 0) * (1 + Number(capital ?? 0)) }
  }
}

/** The names by language tag, from attributes such as `name:ar`. */
function localNames(properties: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([key, value]) =>
      key.startsWith('name:') && typeof value === 'string' ? [[key.slice(5), value]] : [],
    ),
  )
}
