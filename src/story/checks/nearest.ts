import { closest, distance } from 'fastest-levenshtein'

/** The fewest letters of a word for which being part of another word means something. */
const fewestLetters = 3

/**
 * The candidate that a mistyped word most likely meant, or undefined when none is close: about a third of the longer
 * word’s letters differ (Levenshtein distance), letters have changed places, or one holds the other. Case does not
 * count.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined
  const lower = word.toLowerCase()
  const best = closest(
    lower,
    candidates.map((candidate) => candidate.toLowerCase()),
  )
  const bestIsClose = isClose(lower, best)
  return candidates.find((candidate) =>
    bestIsClose ? candidate.toLowerCase() === best : holdsOther(lower, candidate.toLowerCase()),
  )
}

function isClose(a: string, b: string): boolean {
  const longer = Math.max(a.length, b.length)
  const differing = distance(a, b)
  return differing <= (longer < 5 ? 1 : Math.ceil(longer / 3)) || (differing === 2 && hasLettersOf(a, b))
}

function hasLettersOf(a: string, b: string): boolean {
  return [...a].sort().join('') === [...b].sort().join('')
}

function holdsOther(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= fewestLetters && (a.includes(b) || b.includes(a))
}
