/**
 * A date of three numbers with the year last, as `YYYY-MM-DD`. Parts of two digits or fewer are padded. With dots the
 * day comes first (02.11.2016); with slashes or hyphens that differs between countries, so it is null unless one of the
 * two numbers can only be a day (17/10/2016, 10/17/2016) or both are the same.
 */
export function numericDate(first: string, second: string, year: string, separator: string): string | null {
  const [one, two] = [first.padStart(2, '0'), second.padStart(2, '0')]
  if (separator === '.' || one > '12' || one === two) return `${year}-${two}-${one}`
  return two > '12' ? `${year}-${one}-${two}` : null
}
