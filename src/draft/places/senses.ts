import type { GazetteerPlace } from '../gazetteer/gazetteerPlace.ts'
import { kilometres } from './kilometres.ts'

/** What one name may mean in this article. `within`: ids of areas that the text says it is in. */
export type Name = {
  readonly key: string
  readonly places: readonly GazetteerPlace[]
  readonly within: readonly GazetteerPlace[]
  /** How much the name counts as context for others: about the odds that it is a place. */
  readonly weight: number
}

export type Sense = {
  readonly place: GazetteerPlace
  readonly score: number
  readonly share: number
  readonly near: number
}

const rounds = 3
const considered = 25

/**
 * The senses of each name, the likeliest first. Each round lets every sense be supported by what the other names
 * probably mean: the same country, the same unit, a short distance.
 */
export function sensesOf(
  names: readonly Name[],
  home: readonly GazetteerPlace[],
): ReadonlyMap<string, readonly Sense[]> {
  let senses = new Map(
    names.map((name) => [
      name.key,
      shared(name.places.slice(0, considered).map((place) => scored(place, prior(place), 0))),
    ]),
  )
  for (let round = 0; round < rounds; round++) {
    const context = contextOf(names, senses, home)
    senses = new Map(
      names.map((name) => [
        name.key,
        shared(
          name.places.slice(0, considered).map((place) => {
            const support = context(place, name.key)
            return scored(place, prior(place) + support.score + withinScore(place, name.within), support.near)
          }),
        ),
      ]),
    )
  }
  return senses
}

const scored = (place: GazetteerPlace, score: number, near: number): Sense => ({ place, score, share: 0, near })

function shared(senses: readonly Sense[]): readonly Sense[] {
  const best = Math.max(...senses.map(({ score }) => score))
  const odds = senses.map(({ score }) => Math.exp(1.5 * (score - best)))
  const sum = odds.reduce((one, other) => one + other, 0)
  return senses
    .map((sense, index) => ({ ...sense, share: (odds[index] ?? 0) / sum }))
    .sort((one, other) => other.score - one.score)
}

/** How likely a place is meant before anything of the article is known: about the decimal logarithm of its people. */
export function prior(place: GazetteerPlace): number {
  switch (place.kind) {
    case 'country':
      return 8
    case 'region':
    case 'water':
      return 7
    case 'unit':
      return place.country === 'US' || place.country === 'CA' ? 7.2 : 5
    case 'county':
      return 4.5
    case 'part':
      return Math.log10((place.population ?? 100) + 100) - 1
    default:
      return Math.log10((place.population ?? 100) + 100) + (place.kind === 'capital' ? 1.2 : place.seat === 1 ? 0.4 : 0)
  }
}

function withinScore(place: GazetteerPlace, within: readonly GazetteerPlace[]): number {
  return within.some((area) => isWithin(place, area)) ? 8 : 0
}

/** Whether a place lies in an area. */
export function isWithin(place: GazetteerPlace, area: GazetteerPlace): boolean {
  if (place.id === area.id) return false
  if (area.kind === 'country') return place.country === area.country
  if (area.kind === 'unit') return place.unit === area.unit
  if (area.kind === 'county') return place.county === area.county
  return false
}

type Support = { readonly score: number; readonly near: number }

function contextOf(
  names: readonly Name[],
  senses: ReadonlyMap<string, readonly Sense[]>,
  home: readonly GazetteerPlace[],
): (place: GazetteerPlace, key: string) => Support {
  const others = [
    ...names.flatMap(({ key, weight }) =>
      (senses.get(key) ?? [])
        .filter(({ share }) => share > 0.05)
        .map(({ place, share }) => ({ key, place, mass: share * weight })),
    ),
    ...home.map((place) => ({ key: '', place, mass: 1 })),
  ]
  return (place, key) => {
    let [country, unit, near] = [0, 0, 0]
    for (const other of others) {
      if (other.key === key) continue
      if (place.country !== null && other.place.country === place.country) country += other.mass
      if (place.unit !== null && other.place.unit === place.unit) unit += other.mass
      if (other.place.kind !== 'country' && other.place.kind !== 'region')
        near += other.mass * Math.exp(-kilometres(other.place.point, place.point) / 60)
    }
    return { near, score: 0.9 * Math.log1p(country) + 1.1 * Math.log1p(unit) + 1.4 * Math.log1p(near) }
  }
}
