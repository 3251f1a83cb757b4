import type { Candidate } from './draftPlace.ts'
import { kilometres } from './senses/kilometres.ts'
import { newsCities } from './senses/newsCities.ts'

/** So far from all other places of a report a part of a town, or a village, is probably none of it. In kilometres. */
const farPart = 100
const farVillage = 300
/** A part of a town with so many people is known by its own name. */
const largePart = 100_000
/** How sure it is at most that what is far away is meant. */
const farSure = 0.3
/** Places that are less sure say nothing about others. */
const sureEnough = 0.5

/** What a place of the report is taken to be, and what else it may be. */
type Meant = {
  readonly candidate: Candidate | null
  readonly others: readonly Candidate[]
  readonly confidence: number
}

/**
 * The places of a report, without the sureness that comes of a gazetteer with no other of the name: “Uptown” in a report about Charlotte is no
 * part of Chicago. A part of a town is then left without a place, and the one far away is offered; a village is a doubt. In two collections
 * of 400 articles that is no part of a town, and one village, which is wrong.
 */
export function withoutFarPlaces<Place extends Meant>(places: readonly Place[]): readonly Place[] {
  return places.map((place) => {
    const { candidate } = place
    if (candidate === null || !/^(?:part|village)$/.test(candidate.kind)) return place
    const others = places.flatMap((other) =>
      other !== place && other.candidate !== null && other.confidence >= sureEnough ? other.candidate : [],
    )
    const points = others.filter(({ kind }) => /^(?:capital|city|town|village|part|county)$/.test(kind))
    const nearest = Math.min(...points.map(({ point }) => kilometres(point, candidate.point)))
    if (points.length === 0 || !isFar(candidate, nearest, others)) return place
    const far = { ...candidate, why: [...candidate.why, 'far from the other places of the article'] }
    return candidate.kind === 'part' && (candidate.population ?? 0) < largePart
      ? { ...place, candidate: null, others: [far, ...place.others], confidence: 0 }
      : { ...place, candidate: far, confidence: Math.min(place.confidence, farSure) }
  })
}

/** Whether a place is too far from the nearest other one, in kilometres, and nothing else of the report speaks for it. */
function isFar({ id, kind, unit }: Candidate, nearest: number, others: readonly Candidate[]): boolean {
  if (kind === 'part') return nearest > farPart && ![...newsCities.values()].includes(id)
  return nearest > farVillage && !others.some((other) => other.unit !== null && other.unit === unit)
}
