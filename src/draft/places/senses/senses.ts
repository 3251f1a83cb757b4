import type { GazetteerPlace } from '../../gazetteer/gazetteerPlace.ts'
import { contextOf } from './context.ts'
import { isWithin } from './isWithin.ts'
import type { Name } from './name.ts'
import { prior } from './prior.ts'
import type { Sense } from './sense.ts'
import type { Support } from './support.ts'

/** How many times the names support one another; more changes little. */
const rounds = 3
/** Of the most ambiguous names only the first places are considered. */
const considered = 25
/** What it counts that the text itself says the area: "Paris, Texas". */
const saidWithin = 8
/** How much surer a difference of 1 in the score makes. */
const sharpness = 1.5

const none: Support = { country: 0, unit: 0, near: 0, isWithin: false }

/**
 * The senses of each name, by its key, the likeliest first. Each round lets every sense be supported by what the other
 * names probably mean: the same country, the same unit, a short distance. `homeCountry` is the publisher’s, or null.
 */
export function sensesOf(names: readonly Name[], homeCountry: string | null): ReadonlyMap<string, readonly Sense[]> {
  const sensesIn = (supportOf: (place: GazetteerPlace, name: Name) => Support) =>
    new Map(
      names.map((name) => [
        name.key,
        shared(
          name.places.slice(0, considered).map((place) => {
            const support = supportOf(place, name)
            return { place, ...support, score: prior(name, place, homeCountry) + scoreOf(support) }
          }),
        ),
      ]),
    )
  let senses = sensesIn(() => none)
  for (let round = 0; round < rounds; round++) {
    const context = contextOf(names, senses, homeCountry)
    senses = sensesIn((place, { key, within }) => ({
      ...context(place, key),
      isWithin: within.some((area) => isWithin(place, area)),
    }))
  }
  return senses
}

/** The weights were tuned on half of the annotated articles; the other half is as good. */
function scoreOf({ country, unit, near, isWithin: isSaid }: Support): number {
  return 1.3 * Math.log1p(country) + 1.1 * Math.log1p(unit) + 1.4 * Math.log1p(near) + (isSaid ? saidWithin : 0)
}

function shared(senses: readonly Omit<Sense, 'share'>[]): readonly Sense[] {
  const best = Math.max(...senses.map(({ score }) => score))
  const odds = senses.map(({ score }) => Math.exp(sharpness * (score - best)))
  const sum = odds.reduce((one, other) => one + other, 0)
  return senses
    .map((sense, index) => ({ ...sense, share: (odds[index] ?? 0) / sum }))
    .sort((one, other) => other.score - one.score)
}
