const shapes = {
  'long day': { day: 'numeric', month: 'long', year: 'numeric' },
  'short day': { day: 'numeric', month: 'short', year: 'numeric' },
  'long month': { month: 'long', year: 'numeric' },
  'short month': { month: 'short', year: 'numeric' },
  'long year': { year: 'numeric' },
  'short year': { year: 'numeric' },
  'long weekday': { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  'short weekday': { weekday: 'short', day: 'numeric', month: 'short' },
  'day of month': { day: 'numeric', month: 'short' },
  'day alone': { day: 'numeric' },
  'month alone': { month: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

/** The parts of a formatted date: its finest part, and whether names are long or short. */
export type DateShape = keyof typeof shapes

const formats = new Map<string, Intl.DateTimeFormat>()

/**
 * The formatter for a date of a shape in a locale. Throws a RangeError if the locale is not a BCP 47 tag. Formatters
 * are cached: making one takes far longer than using it, and scrubbing uses it at every step. Gregorian in every
 * locale, as EDTF is. In UTC, so that a `Day` is the same day in every time zone.
 */
export function dateFormat(locale: string, shape: DateShape): Intl.DateTimeFormat {
  const key = `${locale} ${shape}`
  const known = formats.get(key)
  if (known) return known
  const format = new Intl.DateTimeFormat(dateLocale(locale), {
    ...shapes[shape],
    calendar: 'gregory',
    timeZone: 'UTC',
  })
  formats.set(key, format)
  return format
}

/** The locale for dates in the language `lang`: 'en-GB' for plain 'en', day before month; any other as it is. */
export function dateLocale(lang: string): string {
  return lang === 'en' ? 'en-GB' : lang
}

/**
 * Replaces thin and narrow spaces by plain ones. Versions of the CLDR differ in where they put them, and a prerendered
 * page must read the same in every browser.
 */
export function plainSpaces(text: string): string {
  return text.replace(/[\u2009\u202F]/g, ' ')
}
