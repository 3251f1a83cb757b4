import type { DraftPlace } from '../places/draftPlace.ts'
import type { Country } from './countryNamed.ts'

/** So many mentions, and such a part of all that lie in a country, make a country the one that a report is about. */
const least = { mentions: 4, share: 0.7 }

/**
 * The country in which most of what an article names lies, its adjectives included; null where no country has most, or where the article
 * names only places in it.
 */
export function mainCountry(places: readonly DraftPlace[]): Country | null {
  const counts = new Map<string, number>()
  const names = new Map<string, string>()
  let all = 0
  for (const { role, candidates } of places) {
    const [best] = candidates
    if (best?.country == null || role === 'embedded') continue
    counts.set(best.country, (counts.get(best.country) ?? 0) + 1)
    if (best.kind === 'country') names.set(best.country, best.name)
    all += 1
  }
  const [code = '', count = 0] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? []
  const name = names.get(code)
  return name !== undefined && count >= least.mentions && count >= least.share * all ? { code, name } : null
}
