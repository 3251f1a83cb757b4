/**
 * The locale that dates are written in for the page's language `lang`: plain 'en' as 'en-GB', day before month; any
 * other as it is.
 */
export function dateLocale(lang: string): string {
  return lang === 'en' ? 'en-GB' : lang
}
