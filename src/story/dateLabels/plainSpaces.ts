/**
 * Replaces thin and narrow spaces by plain ones. Versions of the CLDR differ in them, and hydration needs the browser’s
 * text to be the page’s.
 */
export function plainSpaces(text: string): string {
  return text.replace(/[\u2009\u202F]/g, ' ')
}
