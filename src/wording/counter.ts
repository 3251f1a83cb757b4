import { madeOnce } from './madeOnce.ts'

/** The forms of a counted noun by the plural categories of its language (CLDR); `#` stands for the number. */
export type CountForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string }

/** Returns a function that counts nouns in a locale, a BCP 47 tag. */
export function counter(locale: string): (count: number, forms: CountForms) => string {
  const plurals = madeOnce(() => new Intl.PluralRules(locale))
  const numbers = madeOnce(() => new Intl.NumberFormat(locale))
  return (count, forms) => (forms[plurals().select(count)] ?? forms.other).replace('#', numbers().format(count))
}

/**
 * An accessible name that begins with the words and the number that are shown (WCAG 2.2, 2.5.3). Where a language
 * counts in words alone, the number stands before them.
 */
export function startingWith(shown: string, count: number, counted: string): string {
  const begins = new RegExp(`^${count}(?!\\d)`).test(counted)
  return begins ? `${shown} ${counted}` : `${shown} ${count} ${counted}`
}

/** Returns a function that writes a distance in kilometres. */
export function kilometresIn(locale: string): (distance: number) => string {
  const kilometres = madeOnce(
    () => new Intl.NumberFormat(locale, { style: 'unit', unit: 'kilometer', maximumFractionDigits: 0 }),
  )
  return (distance) => kilometres().format(distance)
}
