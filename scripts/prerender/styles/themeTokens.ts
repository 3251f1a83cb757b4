/** The page’s colour tokens by their names without dashes (`land`, `side-1`), as CSS writes them. */
export type ThemeTokens = {
  readonly light: ReadonlyMap<string, string>
  readonly dark: ReadonlyMap<string, string>
}

/** The colour tokens in the text of `src/app/theme/theme.css`. Throws where a block of them is missing. */
export function themeTokens(css: string): ThemeTokens {
  return {
    light: tokensOf(css, /^:root \{([^}]*)\}/m),
    dark: tokensOf(css, /^\s*:root\[data-dark="true"\] \{([^}]*)\}/m),
  }
}

function tokensOf(css: string, rule: RegExp): ReadonlyMap<string, string> {
  const block = rule.exec(css)?.[1]
  if (block === undefined) throw new Error(`theme.css has no rule ${rule}`)
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*(#\w+);/g)].map(([, name = '', value = '']) => [name, value]),
  )
}
