import type { Candidate } from '../places/draftPlace.ts'
import type { Doubt } from '../reading/doubt.ts'
import type { StoryPlace } from '../reading/storyPlaces.ts'

/** A feature of a drafted story’s GeoJSON; the geometry is null where the editor must point at the map. */
export type DraftFeature = {
  readonly type: 'Feature'
  readonly id: string
  readonly geometry: { readonly type: 'Point'; readonly coordinates: readonly [number, number] } | null
  readonly properties: {
    readonly name: string
    readonly gazetteerName?: string
    readonly country?: string
    readonly kind: string
    readonly geonames?: number
    readonly precision: 'exact' | 'approximate'
    readonly note?: string
  }
}

/** Above this an editor needn’t look. */
const sure = 0.85

/** The places as features, and what is doubtful in them. `named` holds the ids of those that the story names. */
export function placeFeatures(
  places: readonly StoryPlace[],
  named: ReadonlySet<string>,
): {
  readonly features: readonly DraftFeature[]
  readonly doubts: readonly Doubt[]
} {
  return {
    features: places.map(featureOf),
    doubts: places.flatMap((place, index) => doubtsOf(place, index, named.has(place.id))),
  }
}

function featureOf({ id, name, candidate }: StoryPlace): DraftFeature {
  if (candidate === null) {
    return { type: 'Feature', id, geometry: null, properties: { name, kind: 'place', precision: 'approximate' } }
  }
  const isArea = /^(?:country|unit|county|region|water|area|continent)$/.test(candidate.kind)
  const [longitude, latitude] = candidate.point
  return {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: [rounded(longitude), rounded(latitude)] },
    properties: {
      name,
      gazetteerName: candidate.name,
      ...(candidate.country === null ? {} : { country: candidate.country }),
      kind: candidate.kind === 'capital' ? 'city' : candidate.kind,
      ...(/^\d+$/.test(candidate.id) ? { geonames: Number(candidate.id) } : {}),
      precision: isArea ? 'approximate' : 'exact',
      ...(isArea ? { note: 'An area, drawn as a point in it.' } : {}),
    },
  }
}

/** To about 10 m. */
function rounded(degrees: number): number {
  return Math.round(degrees * 10_000) / 10_000
}

function doubtsOf(
  { name, candidate, others, confidence }: StoryPlace,
  index: number,
  isNamed: boolean,
): readonly Doubt[] {
  const path = `places.features[${index}].geometry`
  if (candidate === null) {
    const why = `'${name}' is not in the gazetteer, or nothing tells which place it is: point at it on the map, or take it out`
    // The check leaves out what the story doesn’t name.
    return [{ path, why, confidence: isNamed ? 0 : 0.01, alternatives: [] }]
  }
  if (confidence >= sure) return []
  const reasons = candidate.why.length === 0 ? '' : ` (${candidate.why.join('; ')})`
  const why = `'${name}' is taken to be ${described(candidate)}${reasons}`
  // At 0 the check would refuse the story, and here a value is drafted.
  return [{ path, why, confidence: Math.max(0.01, confidence), alternatives: others.map(described) }]
}

/** A candidate in words: “Tripoli, LB, city of 229,398, GeoNames 2210247”. */
function described({ name, country, unit, kind, population, id }: Candidate): string {
  const people = population === null ? kind : `${kind} of ${population.toLocaleString('en')}`
  const entry = /^\d+$/.test(id) ? `GeoNames ${id}` : null
  return [name, unit ?? country, people, entry].filter((part) => part !== null).join(', ')
}
