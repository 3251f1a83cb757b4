import { folded } from '../gazetteer/folded.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { GazetteerPlace } from '../gazetteer/gazetteerPlace.ts'
import { kilometres } from '../places/senses/kilometres.ts'
import { centreOf } from './centreOf.ts'
import type { NamedPoint } from './namedPoint.ts'

/** A place that a name may mean, and the nearest other place of the story; null where the story has none. */
export type PlaceCandidate = {
  readonly place: GazetteerPlace
  readonly isNearly: boolean
  readonly nearest: { readonly name: string; readonly kilometres: number } | null
}

/**
 * What a name may mean: the nearest to the middle of the story’s places first, or the largest where there is no story. Where the
 * gazetteer lacks the name, what is spelt nearly so in the story’s countries.
 */
export function candidatesFor(
  name: string,
  points: readonly NamedPoint[],
  gazetteer: Gazetteer,
): readonly PlaceCandidate[] {
  const key = folded(name)
  const others = points.filter((point) => folded(point.name) !== key)
  const exact = gazetteer.named(key)
  const countries = [...new Set(others.flatMap(({ country }) => country ?? []))]
  const places = exact.length > 0 ? exact : countries.flatMap((country) => gazetteer.spelledLike(key, country))
  const candidates = places.map((place) => ({ place, isNearly: exact.length === 0, nearest: nearestTo(place, others) }))
  const centre = centreOf(others)
  const distance = ({ place }: PlaceCandidate) => (centre === null ? 0 : kilometres(place.point, centre))
  return candidates.toSorted((one, other) => distance(one) - distance(other))
}

function nearestTo({ point }: GazetteerPlace, others: readonly NamedPoint[]): PlaceCandidate['nearest'] {
  return others.reduce<PlaceCandidate['nearest']>((best, other) => {
    const distance = kilometres(point, other.point)
    return best !== null && best.kilometres <= distance ? best : { name: other.name, kilometres: distance }
  }, null)
}
