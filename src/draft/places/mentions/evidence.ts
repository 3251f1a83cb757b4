import { isNamed } from '../senses/isNamed.ts'
import { newsCities } from '../senses/newsCities.ts'
import { isState } from '../senses/prior.ts'
import type { Mention } from './mention.ts'

/**
 * How much the name alone speaks for a place, in log odds: a country’s or a great city’s does, a village’s hardly. More
 * words than one are less often something else.
 */
export function evidence({ role, isNearly, places, key, from, to }: Mention): number {
  if (role === 'adjective') return 4
  if (isNearly) return 1
  const best = places.find(isState) ?? places.find((place) => isNamed(place, key)) ?? places[0]
  if (best === undefined) return -10
  switch (best.kind) {
    case 'country':
    case 'region':
    case 'water':
    case 'county':
      return 4
    case 'unit':
      return isState(best) ? 4 : 1.5
    default: {
      const least = newsCities.get(key) === best.id ? 100_000 : 100
      const people = Math.log10(Math.max(best.population ?? least, least)) - 4.5
      const capital = places.some((place) => place.kind === 'capital' && isNamed(place, key)) ? 1.5 : 0
      return people + capital + (to - from > 1 ? 1.5 : 0) - (isNamed(best, key) ? 0 : key.length > 4 ? 1.5 : 3)
    }
  }
}
