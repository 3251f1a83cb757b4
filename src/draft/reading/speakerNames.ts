import type { DraftQuote } from '../quotes/draftQuote.ts'
import type { Country } from './countryNamed.ts'

/** Bodies of which a country has one each, in lower case: “army”, “Syrian army” and “army statement” may be one speaker. */
const oneOfEach =
  /^(?:army|military|government|navy|air force|police|parliament|opposition|regime|presidency|authorities|(?:army|military|police|government|rebel|opposition) (?:command|leadership|spokes(?:man|woman|person))|(?:foreign|defen[cs]e|interior|health) ministry)$/

/** What a statement is called behind whose it is. */
const statement = /(?:['’]s)? statement$/

/**
 * The quotes with one name for each speaker, which begins with a capital. “The army”, “the Syrian army” and “an army statement” are one
 * where the article is about Syria, or no other country’s army speaks: the first that says whose it is names it.
 */
export function speakerNames(
  quotes: readonly DraftQuote[],
  countryNamed: (words: string) => Country | null,
  main: Country | null,
): readonly DraftQuote[] {
  const names = new Map<string, string>()
  const given = [...new Set(quotes.map(({ name }) => name))]
  const read = given.map((name) => ({ name, ...bodyOf(name, countryNamed) }))
  for (const { name, body, country } of read) {
    const owned = read.filter((other) => other.body === body && other.country !== null)
    const owner =
      owned.find((other) => other.country === (country ?? main?.code)) ?? (isOne(owned) ? owned[0] : undefined)
    const isSame = body !== null && owner !== undefined && (country === null || country === owner.country)
    const first = read.find((other) => other.body === body && other.country === country)
    names.set(name, withCapital((body === null ? name : isSame ? owner.bare : first?.bare) ?? name))
  }
  const named = (name: string) => names.get(name) ?? withCapital(name)
  return quotes.map((quote) => ({
    ...quote,
    name: named(quote.name),
    ...(quote.others && {
      others: [...new Set(quote.others.map(named))].filter((other) => other !== named(quote.name)),
    }),
  }))
}

function isOne(owned: readonly { readonly country: string | null }[]): boolean {
  return new Set(owned.map(({ country }) => country)).size === 1
}

/** A name without what a statement adds to it; the body that it names without its country, or null; and the country. */
function bodyOf(name: string, countryNamed: (words: string) => Country | null) {
  const bare = name.replace(/^(?:an?|its) (?=.* statement$)/i, '').replace(statement, '')
  const [, owner = '', rest = ''] = /^((?:\p{Lu}[\p{L}.-]*(?:['’]s)? )*)(.+)$/u.exec(bare) ?? []
  const country = owner === '' ? null : countryNamed(owner)
  const isBody = oneOfEach.test(rest) && (owner === '' || country !== null)
  return isBody ? { bare, body: rest, country: country?.code ?? null } : { bare: name, body: null, country: null }
}

/** “rebels” heads a card as “Rebels”; “al-Qaida” stays. */
function withCapital(name: string): string {
  return name.replace(/^\p{Ll}[\p{Ll}'’-]*(?= |$)/u, (word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
}
