import type { Problem } from '../format/problem.ts'
import { nearest } from './nearest.ts'

type Row = { readonly at: string; readonly id: string }

/** The problems of ids that stand more than once: one for each repetition. */
export function duplicateProblems(rows: readonly Row[]): readonly Problem[] {
  const first = new Map<string, string>()
  const problems: Problem[] = []
  for (const { at, id } of rows) {
    const earlier = first.get(id)
    if (earlier === undefined) first.set(id, at)
    else problems.push({ path: at, value: id, reason: `${earlier} is the same` })
  }
  return problems
}

/**
 * The problem of an id that nothing has, if it is one. `what` is the noun: place, speaker, … Without `known` the list
 * itself is missing, which is a problem of its own.
 */
export function referenceProblems(
  path: string,
  id: string | undefined,
  known: readonly string[] | undefined,
  what: string,
): readonly Problem[] {
  if (id === undefined || known === undefined || known.includes(id)) return []
  const near = nearest(id, known)
  return [{ path, value: id, reason: `no ${what} has that id`, ...(near === undefined ? {} : { nearest: near }) }]
}
