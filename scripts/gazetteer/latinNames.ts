import { folded } from '../../src/draft/gazetteer/folded.ts'
import type { City } from './cities.ts'

const latin = /^[\p{Script=Latin}\p{M}\p{P}\s]+$/u
/** Airport and other codes, and romanised syllables in lower case, are no names that a report uses. */
const isName = (name: string) => /^[\p{Lu}'’‘ʻ]/u.test(name) && latin.test(name) && !/^[\p{Lu}]{2,4}$/u.test(name)

/** Countries where the article before a name comes and goes: "Ar Rutbah" is "Rutbah" in the news. */
const arabic = new Set('AE BH DZ EG IQ JO KW LB LY MA OM PS QA SA SD SY TN YE IL'.split(' '))
const article = /^(al|ar|as|ash|at|ath|ad|adh|an|az|el|es|er) (?=.{3})/

/** The folded names in Latin script by which a city is looked up beside its own, each once. */
export function latinNames({ name, alternates, country }: City): readonly string[] {
  const own = folded(name)
  const keys = alternates.filter(isName).map(folded)
  const bare = arabic.has(country) ? [own, ...keys].map((key) => key.replace(article, '')) : []
  return [...new Set([...keys, ...bare])].filter((key) => key !== '' && key !== own)
}
