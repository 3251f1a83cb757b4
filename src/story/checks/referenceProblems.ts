import type { IdEntry } from '../format/entries.ts'
import { noSuchPlace, type Problem } from '../format/problem.ts'
import type { KnownIds } from './knownIds.ts'

/** A problem for each repetition of an id. */
export function duplicateProblems(entries: readonly IdEntry[]): readonly Problem[] {
  const firstPaths = new Map<string, string>()
  const problems: Problem[] = []
  for (const { at, id } of entries) {
    const earlier = firstPaths.get(id)
    if (earlier === undefined) firstPaths.set(id, at)
    else problems.push({ path: at, value: id, reason: `${earlier} is the same` })
  }
  return problems
}

/**
 * The problem of an id that isn’t among `known`. `what` is the noun: place, speaker, … `known` is undefined if the list
 * itself is missing, which is another problem.
 */
export function referenceProblems(
  path: string,
  id: string | undefined,
  known: KnownIds | undefined,
  what: string,
): readonly Problem[] {
  if (id === undefined || known === undefined || known.has(id)) return []
  const near = known.nearest(id)
  return [
    {
      path,
      value: id,
      reason: what === 'place' ? noSuchPlace : `no ${what} has that id`,
      ...(near === undefined ? {} : { nearest: near }),
    },
  ]
}
