import { closest, distance } from 'fastest-levenshtein'

/** A word with fewer letters is in too many others to be meant by them. */
const minContainedLength = 3

/** Nothing longer is an id, a key or a name. To compare two words takes as long as both lengths multiplied. */
const maxLength = 200

/**
 * The candidate that a mistyped word most likely means, or undefined if none is close. Close words differ in at most a
 * third of their letters (Levenshtein distance), have the same letters in another order, or contain one another.
 * Ignores case.
 */
export function closestMatch(word: string, candidates: readonly string[]): string | undefined {
  if (word.length > maxLength) return undefined
  const lower = word.toLowerCase()
  const possible = candidates.filter(({ length }) => length <= maxLength)
  if (possible.length === 0) return undefined
  const best = closest(
    lower,
    possible.map((candidate) => candidate.toLowerCase()),
  )
  const bestIsClose = isClose(lower, best)
  return possible.find((candidate) =>
    bestIsClose ? candidate.toLowerCase() === best : containsOther(lower, candidate.toLowerCase()),
  )
}

function isClose(a: string, b: string): boolean {
  const longer = Math.max(a.length, b.length)
  const differing = distance(a, b)
  return differing <= (longer < 5 ? 1 : Math.ceil(longer / 3)) || (differing === 2 && hasSameLetters(a, b))
}

function hasSameLetters(a: string, b: string): boolean {
  return [...a].sort().join('') === [...b].sort().join('')
}

function containsOther(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= minContainedLength && (a.includes(b) || b.includes(a))
}
