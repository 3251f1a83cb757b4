import { folded } from '../../gazetteer/folded.ts'
import type { GazetteerPlace } from '../../gazetteer/gazetteerPlace.ts'
import { isNamed } from './isNamed.ts'
import type { Name } from './name.ts'
import { newsCities } from './newsCities.ts'

/** What a city loses when the name is another than its own, and a unit when a metropolis has its name ("New York"). */
const otherName = 2.5
/** A capital’s other names are better known. */
const capitalsOther = 2
const overshadowed = 1
/** What it counts that newspapers name a city without its country. */
const wellKnown = 1.5
/** A publisher’s town may be small: of its people’s number only this part counts. Below 5,000 a town hardly has a paper. */
const homePart = 0.3
const homeBase = 3
const homeVillage = 1.5

/**
 * How likely a name means a place before the article’s other names are known: about the decimal logarithm of its people.
 * `homeCountry` is the publisher’s, or null: its papers name their own towns first.
 */
export function prior(name: Name, place: GazetteerPlace, homeCountry: string | null): number {
  const isOfNews = newsCities.get(name.key) === place.id && (homeCountry ?? place.country) === place.country
  const known = fame(place) + (isOfNews ? wellKnown : 0)
  const own = known - strangeness(name, place) - (isOvershadowed(name, place) ? overshadowed : 0)
  if (!name.isHome || place.kind === 'unit') return own
  return homeBase + homePart * own - ((place.population ?? 5000) < 5000 ? homeVillage : 0)
}

/** What it takes from a city that the name is another than its own, or its country’s own, too. */
function strangeness({ key, places }: Name, place: GazetteerPlace): number {
  const isAreas = (kind: 'country' | 'unit') =>
    places.some((area) => area.kind === kind && area.country === place.country)
  if (place.kind === 'capital' && isAreas('country')) return otherName
  if (isNamed(place, key)) return 0
  return place.kind === 'capital' && !isAreas('unit') ? capitalsOther : otherName
}

function fame(place: GazetteerPlace): number {
  const people = Math.log10((place.population ?? 100) + 100)
  switch (place.kind) {
    case 'country':
      return 8
    case 'region':
    case 'water':
      return 7
    case 'unit':
      return isState(place) ? 7.2 : 5
    case 'county':
      return 4.5
    case 'part':
      return people - 1
    case 'capital':
      return people + 1.2
    case 'city':
    case 'town':
    case 'village':
      return people + (place.seat === 1 ? 0.4 : 0)
  }
}

/** Units that the news names as it names countries. */
const great = new Set('CN-54 CN-65 DE-BY ES-CT PS-GZZ PS-WBK RU-CE UA-43'.split(' '))

/** Whether newspapers in English name a unit without saying what it is: states, provinces, the parts of the United Kingdom. */
export function isState({ id, kind, country }: GazetteerPlace): boolean {
  return kind === 'unit' && (/^(US|CA|GB)$/.test(country ?? '') || great.has(id))
}

/** A unit that has the name of a capital or of a city of two million in the same country. */
function isOvershadowed({ key, places }: Name, unit: GazetteerPlace): boolean {
  if (unit.kind !== 'unit') return false
  return places.some(
    (city) =>
      city.country === unit.country &&
      (city.kind === 'capital' || (city.population ?? 0) > 2_000_000) &&
      (isNamed(city, key) || folded(city.name).startsWith(key)),
  )
}
