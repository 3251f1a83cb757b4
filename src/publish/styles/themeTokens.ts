import { parse } from 'postcss'

/** The page’s colour tokens by their names without dashes (`land`, `side-1`), as CSS writes them. */
export type ThemeTokens = {
  readonly light: ReadonlyMap<string, string>
  readonly dark: ReadonlyMap<string, string>
}

/** The colour tokens in the text of `src/app/theme/theme.css`. Throws where one of their two rules is missing. */
export function themeTokens(css: string): ThemeTokens {
  return { light: tokensOf(css, ':root'), dark: tokensOf(css, ':root[data-dark="true"]') }
}

function tokensOf(css: string, selector: string): ReadonlyMap<string, string> {
  const tokens = new Map<string, string>()
  parse(css).walkRules(selector, (rule) =>
    rule.walkDecls(/^--/, ({ prop, value }) => {
      if (value.startsWith('#')) tokens.set(prop.slice(2), value)
    }),
  )
  if (tokens.size === 0) throw new Error(`theme.css has no colours in '${selector}'`)
  return tokens
}

/** Returns the colour of a token, by its name without dashes. */
export type Colour = (token: string) => string

/** Returns a token’s colour. Throws if there is no such token. */
export function colourOf(tokens: ReadonlyMap<string, string>, name: string): string {
  const colour = tokens.get(name)
  if (colour === undefined) throw new Error(`theme.css has no colour '--${name}'`)
  return colour
}
