/** Cached by language: making one takes far longer than using it, and each layout of the map names every country. */
const countries = new Map<string, Pick<Intl.DisplayNames, 'of'>>()

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

/**
 * Names the countries in a language by a table from their codes. Engines differ in some names (Hong Kong, Palestine): what is
 * written in a browser for readers has those of the site’s build.
 */
export function nameCountries(lang: string, names: Readonly<Record<string, string>>): void {
  countries.set(lang, { of: (code) => names[code] })
}
