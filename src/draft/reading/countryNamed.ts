import { folded } from '../gazetteer/folded.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'

/** A country: its ISO 3166-1 code and its name. */
export type Country = { readonly code: string; readonly name: string }

/** Institutions that reports name instead of their country. */
const institutions: Readonly<Record<string, string>> = {
  pentagon: 'united states',
  'white house': 'united states',
  'state department': 'united states',
  'capitol hill': 'united states',
  'secretary of defense': 'united states',
  'secretary of state': 'united states',
  'joint chiefs of staff': 'united states',
  kremlin: 'russia',
  duma: 'russia',
  'downing street': 'united kingdom',
  whitehall: 'united kingdom',
  elysee: 'france',
  bundestag: 'germany',
  bundeswehr: 'germany',
  knesset: 'israel',
  'israel defense forces': 'israel',
}

/** Whether a name is that of an institution that stands for its country, and seldom for its building. */
export function isInstitution(name: string): boolean {
  return Object.hasOwn(institutions, folded(name))
}

/** The first country that words name, or whose adjective or institution they hold; null if they hold none. */
export function countryNamed(words: string, gazetteer: Gazetteer): Country | null {
  const tokens = words.match(/[\p{L}.'’-]+/gu) ?? []
  for (let first = 0; first < tokens.length; first += 1) {
    for (let count = Math.min(4, tokens.length - first); count > 0; count -= 1) {
      const country = countryOf(tokens.slice(first, first + count).join(' '), gazetteer)
      if (country !== null) return country
    }
  }
  return null
}

function countryOf(name: string, gazetteer: Gazetteer): Country | null {
  if (!/^\p{Lu}/u.test(name)) return null
  const key = folded(name.replace(/['’]s?$/, ''))
  const meant = institutions[key] ?? key
  const place = [...gazetteer.named(meant), ...gazetteer.withAdjective(meant)].find(({ kind }) => kind === 'country')
  return place?.country ? { code: place.country, name: place.name } : null
}
