import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Candidate } from '../places/draftPlace.ts'
import type { Doubt } from '../reading/doubt.ts'
import type { StoryPlace } from '../reading/storyPlaces.ts'
import { type PlaceGeometry, placeGeometry } from './placeGeometry.ts'

/** A feature of a drafted story’s GeoJSON; the geometry is null where the editor must point at the map. */
export type DraftFeature = {
  readonly type: 'Feature'
  readonly id: string
  readonly geometry: PlaceGeometry['geometry'] | null
  readonly properties: {
    readonly name: string
    readonly gazetteerName?: string
    readonly country?: string
    readonly kind: string
    readonly geonames?: number
    readonly area?: string
    readonly precision: 'exact' | 'approximate'
    readonly note?: string
  }
}

/** Above this an editor needn’t look. */
const sure = 0.85
/** How sure it is at most that an airport or base is where the town of its name is. */
const siteSure = 0.4

/** The places as features, and what is doubtful in them. `named` holds the ids of those that the story names. */
export function placeFeatures(
  places: readonly StoryPlace[],
  named: ReadonlySet<string>,
  shapeOf: Gazetteer['shapeOf'],
): {
  readonly features: readonly DraftFeature[]
  readonly doubts: readonly Doubt[]
} {
  return {
    features: places.map((place) => featureOf(place, shapeOf)),
    doubts: places.flatMap((place, index) => doubtsOf(place, index, named.has(place.id))),
  }
}

function featureOf({ id, name, candidate, part, site }: StoryPlace, shapeOf: Gazetteer['shapeOf']): DraftFeature {
  if (candidate === null) {
    return { type: 'Feature', id, geometry: null, properties: { name, kind: 'place', precision: 'approximate' } }
  }
  const { geometry, ...drawn } = placeGeometry(candidate, part, shapeOf)
  const country = candidate.country === null ? {} : { country: candidate.country }
  if (site !== null) {
    const note = `Drawn at ${candidate.name}, whose name it has.`
    return {
      type: 'Feature',
      id,
      geometry,
      properties: { name, ...country, kind: site, precision: 'approximate', note },
    }
  }
  return {
    type: 'Feature',
    id,
    geometry,
    properties: {
      name,
      ...(part === null ? { gazetteerName: candidate.name } : {}),
      ...country,
      kind: part !== null ? 'area' : candidate.kind === 'capital' ? 'city' : candidate.kind,
      ...(part === null && /^\d+$/.test(candidate.id) ? { geonames: Number(candidate.id) } : {}),
      ...drawn,
    },
  }
}

function doubtsOf(
  { name, candidate, site, others, confidence }: StoryPlace,
  index: number,
  isNamed: boolean,
): readonly Doubt[] {
  const path = `places.features[${index}].geometry`
  if (candidate === null) {
    const why = `'${name}' is not in the gazetteer, or nothing tells which place it is: point at it on the map, or take it out`
    // The check leaves out what the story doesn’t name.
    return [{ path, why, confidence: isNamed ? 0 : 0.01, alternatives: [] }]
  }
  if (site !== null) {
    const why = `'${name}' is drawn at ${described(candidate)}, whose name it has: move it to where it is`
    return [{ path, why, confidence: Math.max(0.01, Math.min(confidence, siteSure)), alternatives: [] }]
  }
  if (confidence >= sure || isCalledArea(name, candidate, others) || isClearCapital(candidate, others)) return []
  const reasons = candidate.why.length === 0 ? '' : ` (${candidate.why.join('; ')})`
  const why = `'${name}' is taken to be ${described(candidate)}${reasons}`
  // At 0 the check would refuse the story, and here a value is drafted.
  return [{ path, why, confidence: Math.max(0.01, confidence), alternatives: others.map(described) }]
}

/** Whether the report itself says that it is an area, and no other area has the name: “Idlib province”. */
function isCalledArea(name: string, { kind }: Candidate, others: readonly Candidate[]): boolean {
  const isArea = (one: Candidate['kind']) => /^(?:unit|county|region)$/.test(one)
  return calledArea.test(name) && isArea(kind) && !others.some((other) => isArea(other.kind))
}

const calledArea = / (?:region|province|oblast|governorate|district|county|state|prefecture)$/i

/** Whether it is a large capital, and nothing in the report speaks for another place of the name that doesn’t speak for it too. */
function isClearCapital({ kind, population, why }: Candidate, others: readonly Candidate[]): boolean {
  const context = (reasons: readonly string[]) =>
    reasons.filter((reason) => /^(?:near|other places|the text)/.test(reason))
  const isSpoken = (other: Candidate) => context(other.why).some((reason) => !why.includes(reason))
  const isItsName = !why.some((reason) => /^(?:another name|spelt)/.test(reason))
  return kind === 'capital' && (population ?? 0) >= largeCapital && isItsName && !others.some(isSpoken)
}

/** Names of smaller capitals are as often something else. In people. */
const largeCapital = 500_000

/** A candidate in words: “Tripoli, LB, city of 229,398, GeoNames 2210247”. */
function described({ name, country, unit, kind, population, id }: Candidate): string {
  const people = population === null ? kind : `${kind} of ${population.toLocaleString('en')}`
  const entry = /^\d+$/.test(id) ? `GeoNames ${id}` : null
  return [name, unit ?? country, people, entry].filter((part) => part !== null).join(', ')
}
