/** JSON as stories are kept: two spaces, a line’s end at the end. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
