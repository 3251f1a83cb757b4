/** Regions that Unicode names and ISO 3166-1 doesn’t assign to a country. XK, for Kosovo, is in common use. */
const notCountries = ['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'ZZ']

/** Whether a code is a country’s, of ISO 3166-1: two capital letters. Codes of former countries aren’t. */
export function isCountryCode(code: string): boolean {
  return (
    /^[A-Z]{2}$/.test(code) && nameOf(code) !== undefined && presentCode(code) === code && !notCountries.includes(code)
  )
}

/** The code that was most likely meant: of the country that now has this one, or that has this name in English. */
export function nearestCountryCode(text: string): string | undefined {
  const capitals = text.trim().toUpperCase()
  if (/^[A-Z]{2}$/.test(capitals)) {
    const code = presentCode(capitals)
    return isCountryCode(code) ? code : undefined
  }
  codesByName ??= new Map(allCodes().map((code) => [nameOf(code)?.toUpperCase() ?? '', code]))
  return codesByName.get(capitals)
}

/** Countries’ codes by their English names in capitals: made when first needed, since it takes a while. */
let codesByName: ReadonlyMap<string, string> | undefined

function allCodes(): readonly string[] {
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index))
  return letters.flatMap((first) => letters.map((second) => first + second)).filter(isCountryCode)
}

const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

function nameOf(code: string): string | undefined {
  return english.of(code)
}

/** The code that has replaced one: GB for UK. */
function presentCode(code: string): string {
  return new Intl.Locale(`und-${code}`).region ?? code
}
