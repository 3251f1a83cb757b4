import type { LngLat } from '../../story/story.ts'
import type { GroundName } from './stillGround.ts'

/** The tiles’ layers that hold names. */
export const namedLayers = ['countries', 'borders', 'rivers', 'admin1_names', 'places'] as const

/** A country is named along its border only where its name has no room in its middle. */
const alongBorder = -100

export type NamedLayer = (typeof namedLayers)[number]

type Properties = Readonly<Record<string, unknown>>

/** The names of the ground that a feature of the tiles gives. Attributes: public/geo/README.md. */
export function groundNamesOf(layer: NamedLayer, properties: Properties, at: readonly LngLat[]): readonly GroundName[] {
  if (layer !== 'borders') return [ownName(layer, properties, at)].filter((name) => name !== null)
  const { left, left_rank, right, right_rank } = properties
  return [...nameAlong(left, left_rank, at), ...nameAlong(right, right_rank, at.toReversed())]
}

/** The name of the country on the left of a border. Its code stands for it: every language has a name for the code. */
function nameAlong(code: unknown, rank: unknown, at: readonly LngLat[]): readonly GroundName[] {
  if (typeof code !== 'string' || typeof rank !== 'number') return []
  return [{ kind: 'country', name: code, code, at, fromZoom: rank, rank: alongBorder - rank }]
}

function ownName(
  layer: Exclude<NamedLayer, 'borders'>,
  properties: Properties,
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
function localNames(properties: Properties): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([key, value]) =>
      key.startsWith('name:') && typeof value === 'string' ? [[key.slice(5), value]] : [],
    ),
  )
}
