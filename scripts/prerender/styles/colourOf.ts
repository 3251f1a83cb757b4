/** Returns the colour of a token, by its name without dashes. */
export type Colour = (token: string) => string

/** Returns a token’s colour. Throws if there is no such token. */
export function colourOf(tokens: ReadonlyMap<string, string>, name: string): string {
  const colour = tokens.get(name)
  if (colour === undefined) throw new Error(`theme.css has no colour '--${name}'`)
  return colour
}
