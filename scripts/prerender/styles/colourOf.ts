/** The colour of a token, by its name without dashes. */
export type Colour = (token: string) => string

/** A token’s colour. Throws where there is none of that name. */
export function colourOf(tokens: ReadonlyMap<string, string>, name: string): string {
  const colour = tokens.get(name)
  if (colour === undefined) throw new Error(`theme.css has no colour '--${name}'`)
  return colour
}
