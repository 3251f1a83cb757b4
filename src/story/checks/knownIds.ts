import { closestMatch } from './closestMatch.ts'

/** The ids of a list, to look others up in. */
export type KnownIds = {
  readonly has: (id: string) => boolean
  /** The id that a mistyped one most likely means. Of very many mistyped ones only the first are compared with all others. */
  readonly nearest: (id: string) => string | undefined
}

/** So many mistyped ids of one list are told what they may mean. */
const mostSuggestions = 100

export function knownIds(ids: readonly string[]): KnownIds {
  const known = new Set(ids)
  let sought = 0
  return {
    has: (id) => known.has(id),
    nearest: (id) => {
      sought += 1
      return sought > mostSuggestions ? undefined : closestMatch(id, ids)
    },
  }
}
