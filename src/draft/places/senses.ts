import { folded } from '../gazetteer/folded.ts'
import type { GazetteerPlace } from '../gazetteer/gazetteerPlace.ts'
import { kilometres } from './kilometres.ts'

/** What one name may mean in this article. `within`: ids of areas that the text says it is in. */
export type Name = {
  readonly key: string
  readonly places: readonly GazetteerPlace[]
  readonly within: readonly GazetteerPlace[]
  /** Whether the publisher is named after it: then the place is near, however small. */
  readonly isHome: boolean
  /** How much the name counts as context for others: about the odds that it is a place. */
  readonly weight: number
}

export type Sense = {
  readonly place: GazetteerPlace
  readonly score: number
  readonly share: number
  readonly near: number
}

const P: any = (globalThis as any).P ?? {
  country: 1.3,
  unit: 1.1,
  near: 1.4,
  km: 60,
  sharp: 1.5,
  home: 2,
  other: 2.5,
  flat: 0.3,
  base: 3,
  metro: 1,
  scale: 1,
  small: 1.5,
  ctry: 8,
  anneal: 1,
  rounds: 3,
}
const considered = 25

/**
 * The senses of each name, the likeliest first. Each round lets every sense be supported by what the other names
 * probably mean: the same country, the same unit, a short distance.
 */
export function sensesOf(names: readonly Name[], homeCountry: string | null): ReadonlyMap<string, readonly Sense[]> {
  let senses = new Map(
    names.map((name) => [
      name.key,
      shared(name.places.slice(0, considered).map((place) => scored(place, priorIn(name, place), 0)), P.sharp * P.anneal),
    ]),
  )
  for (let round = 0; round < P.rounds; round++) {
    const context = contextOf(names, senses, homeCountry)
    senses = new Map(
      names.map((name) => [
        name.key,
        shared(
          name.places.slice(0, considered).map((place) => {
            const support = context(place, name.key)
            return scored(place, priorIn(name, place) + support.score + withinScore(place, name.within), support.near)
          }),
          round + 1 >= P.rounds ? P.sharp : P.sharp * (P.anneal + ((1 - P.anneal) * (round + 1)) / P.rounds),
        ),
      ]),
    )
  }
  return senses
}

const scored = (place: GazetteerPlace, score: number, near: number): Sense => ({ place, score, share: 0, near })

function shared(senses: readonly Sense[], sharp: number): readonly Sense[] {
  const best = Math.max(...senses.map(({ score }) => score))
  const odds = senses.map(({ score }) => Math.exp(sharp * (score - best)))
  const sum = odds.reduce((one, other) => one + other, 0)
  return senses
    .map((sense, index) => ({ ...sense, share: (odds[index] ?? 0) / sum }))
    .sort((one, other) => other.score - one.score)
}

function priorIn({ key, places, isHome }: Name, place: GazetteerPlace): number {
  const isArea = ['country', 'region', 'water', 'county', 'unit'].includes(place.kind)
  const isOwn = isArea || isNamed(place, key)
  const isOvershadowed =
    place.kind === 'unit' &&
    places.some(
      (city) =>
        (city.kind === 'capital' || (city.population ?? 0) > 2_000_000) &&
        city.country === place.country &&
        (isNamed(city, key) || folded(city.name).startsWith(key)),
    )
  const own = P.scale * (prior(place) - (isOwn ? 0 : P.other) - (isOvershadowed ? P.metro : 0))
  return isHome ? P.base + P.flat * own - ((place.population ?? 5000) < 5000 ? P.small : 0) : own
}

/** Whether the key is the place’s own name, with or without its Arabic article, and not another that it has. */
export function isNamed(place: GazetteerPlace, key: string): boolean {
  const own = folded(place.name)
  return own === key || own.replace(/^(al|ar|as|ash|at|ath|ad|adh|an|az|el|es|er) /, '') === key
}

/** How likely a place is meant before anything of the article is known: about the decimal logarithm of its people. */
export function prior(place: GazetteerPlace): number {
  switch (place.kind) {
    case 'country':
      return P.ctry
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
  homeCountry: string | null,
): (place: GazetteerPlace, key: string) => Support {
  const others = [
    ...names.flatMap(({ key, weight }) =>
      (senses.get(key) ?? [])
        .filter(({ share }) => share > 0.05)
        .map(({ place, share }) => ({ key, place, mass: share * weight })),
    ),
  ]
  return (place, key) => {
    let [country, unit, near] = [place.country === homeCountry && homeCountry !== null ? P.home : 0, 0, 0]
    for (const other of others) {
      if (other.key === key) continue
      if (place.country !== null && other.place.country === place.country) country += other.mass
      if (place.unit !== null && other.place.unit === place.unit) unit += other.mass
      if (other.place.kind !== 'country' && other.place.kind !== 'region')
        near += other.mass * Math.exp(-kilometres(other.place.point, place.point) / P.km)
    }
    return { near, score: P.country * Math.log1p(country) + P.unit * Math.log1p(unit) + P.near * Math.log1p(near) }
  }
}
