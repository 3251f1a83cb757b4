/** Crowds that speak as one, by what a report calls them, and the side that each is. */
const crowds: readonly (readonly [pattern: RegExp, side: string])[] = [
  [/^(?:\p{L}+ ){0,2}(?:protest[eo]rs|demonstrators|marchers)$/iu, 'Protesters'],
  [/^(?:\p{L}+ ){0,2}(?:residents|villagers|locals|neighbou?rs|townspeople)$/iu, 'Residents'],
]

/** A town’s police, and who speaks for it; no country’s. */
const police =
  /^(?:(?:the|city|local|county|riot|state|[\p{Lu}][\p{L}-]+) )*police(?: (?:department|officers?|officials?|chief|commissioner|captain|lieutenant|sergeant|spokes(?:man|woman|person)))?$/iu

/**
 * The side of a group that a report calls by what it is, not by a name; null where it is none. The police are a side of their own where
 * protesters face them: `text` is the report’s.
 */
export function groupOf(name: string, role: string | null, text: string): string | null {
  const crowd = crowds.find(([pattern]) => pattern.test(name))
  if (crowd !== undefined) return crowd[1]
  const isPolice = police.test(role ?? '') || police.test(name)
  return isPolice && /\b(?:protest[eo]rs|demonstrators)\b/i.test(text) ? 'Police' : null
}
