/** Two numbers with a separator between them that no number has: not “36,5”, which is one number in many languages. */
const pair = /^\s*(-?\d+(?:\.\d+)?)(?:\s*;\s*|\s*,\s+|\s+|(?<=\.\d+),)(-?\d+(?:\.\d+)?)\s*$/

/** The latitude and longitude, in degrees, of text as maps on the web copy it (“35.2258, -80.8528”); null of any other text. */
export function coordinatePair(text: string): { readonly latitude: number; readonly longitude: number } | null {
  const [, first, second] = pair.exec(text) ?? []
  if (first === undefined || second === undefined) return null
  const [latitude, longitude] = [Number(first), Number(second)]
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : null
}
