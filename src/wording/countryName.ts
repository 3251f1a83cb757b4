/** Cached by language: making one takes far longer than using it, and each layout of the map names every country. */
const countries = new Map<string, Intl.DisplayNames>()

/**
 * A country’s name in a language, a BCP 47 tag, from its ISO 3166-1 alpha-2 code in capitals. Undefined if the
 * language has no name for it or the code is malformed.
 */
export function countryName(code: string, lang: string): string | undefined {
  if (!/^[A-Z]{2}$/.test(code)) return undefined
  const names = countries.get(lang) ?? new Intl.DisplayNames(lang, { type: 'region', fallback: 'none' })
  countries.set(lang, names)
  return names.of(code)
}
