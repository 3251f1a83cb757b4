/**
 * Thin and narrow spaces as plain ones: versions of the CLDR differ in where they put them, and a page must read the
 * same in the browser as it was written.
 */
export function plainSpaces(text: string): string {
  return text.replace(/[\u2009\u202F]/g, ' ')
}
