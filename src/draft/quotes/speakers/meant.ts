import type { Named } from './people.ts'

/**
 * Whom words mean; null where nobody is near. `others` is there where a rule of thumb chose: who else it may be, by name, the likeliest
 * first, and nobody where nobody else is named.
 */
export type Meant = { readonly who: Named | null; readonly others?: readonly string[] }

/** Somebody, and those of some people who are others. */
export function amongOthers(who: Named | null, people: readonly Named[]): Meant {
  const names = people.map(({ name }) => name).filter((name) => name !== who?.name)
  return { who, ...(names.length === 0 ? {} : { others: [...new Set(names)] }) }
}
