import { distance } from 'fastest-levenshtein'
import { containsWords, findEvidence, type SearchableText, searchable } from '../evidence.ts'
import type { Problem } from '../format/problem.ts'
import type { Evidence } from '../format/schema.ts'

/** A word that stands more often in a text doesn’t help to find a passage. */
const maxOccurrences = 50

/** The most passages that are compared with words, letter by letter. */
const maxPassages = 10

/** For longer words no nearest passage is sought: to compare two takes as long as both lengths multiplied. */
const maxLetters = 1000

/** Problems if the exact words of evidence don’t stand in its source exactly once. `at` is the path of the evidence. */
export function evidenceProblems(evidence: Evidence, text: SearchableText, at: string): readonly Problem[] {
  const found = findEvidence(text, evidence)
  if (found.length === 1) return []
  const path = `${at}.exact`
  const value = evidence.exact
  if (found.length > 1) {
    return [{ path, value, reason: `it stands ${found.length} times in the source: add prefix or suffix` }]
  }
  const bare = findEvidence(text, { exact: evidence.exact })
  if (bare.length > 0) return [prefixProblem(evidence, text, at)]
  const near = nearestWords(value, text)
  const reason = 'these words are not in the source’s text'
  return [{ path, value, reason, ...(near === undefined ? {} : { nearest: near }) }]
}

/** Problems if the words of a direct statement aren’t in its evidence. `at` is the path of the statement. */
export function wordingProblems(text: string, evidence: Evidence, at: string): readonly Problem[] {
  if (containsWords(evidence.exact, text)) return []
  return [
    {
      path: `${at}.text`,
      value: text,
      reason: 'a direct statement’s words must stand in its evidence.exact',
      nearest: evidence.exact,
    },
  ]
}

function prefixProblem(evidence: Evidence, text: SearchableText, at: string): Problem {
  const { exact, prefix, suffix } = evidence
  const isPrefixWrong = prefix !== undefined && findEvidence(text, { exact, prefix }).length === 0
  return {
    path: `${at}.${isPrefixWrong ? 'prefix' : 'suffix'}`,
    value: isPrefixWrong ? prefix : suffix,
    reason: `the exact words are in the source, but not ${isPrefixWrong ? 'after' : 'before'} these`,
  }
}

/**
 * The passage of as many words in the text that differs least from the words sought, among those that share most words
 * with them in the same order. Undefined if it differs in more than half of the letters.
 */
function nearestWords(sought: string, text: SearchableText): string | undefined {
  if (sought.length > maxLetters) return undefined
  const { words } = searchable(sought)
  const shared = new Map<number, number>()
  for (const [index, { word }] of words.entries()) {
    const ordinals = text.ordinals.get(word) ?? []
    if (ordinals.length > maxOccurrences) continue
    for (const ordinal of ordinals) shared.set(ordinal - index, (shared.get(ordinal - index) ?? 0) + 1)
  }
  const [nearest] = [...shared]
    .sort(([, a], [, b]) => b - a)
    .slice(0, maxPassages)
    .map(([first]) => passage(text, Math.max(0, first), first + words.length))
    .filter((found) => found.length <= 2 * sought.length)
    .map((found) => ({ found, differing: distance(sought, found) }))
    .sort((a, b) => a.differing - b.differing)
  return nearest === undefined || nearest.differing > sought.length / 2 ? undefined : nearest.found
}

/** The words of a text from one ordinal to before another, as its source spells them. */
function passage({ source, words, starts, ends }: SearchableText, first: number, end: number): string {
  const last = words[Math.min(end, words.length) - 1]
  if (last === undefined) return ''
  return source.slice(starts[words[first]?.at ?? 0], ends[last.at + last.word.length - 1]).replace(/\s+/g, ' ')
}
