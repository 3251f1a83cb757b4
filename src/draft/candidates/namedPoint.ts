/** A place of a story that has a point. */
export type NamedPoint = {
  readonly name: string
  /** ISO 3166-1 alpha-2 code; null where the story has none. */
  readonly country: string | null
  /** [longitude, latitude] in degrees. */
  readonly point: readonly [number, number]
}
