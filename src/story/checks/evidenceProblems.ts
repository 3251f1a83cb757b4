import { closest, distance } from 'fastest-levenshtein'
import { containsWords, findEvidence } from '../evidence.ts'
import type { Problem } from '../format/problem.ts'
import type { Evidence } from '../format/schema.ts'

/** The most comparisons of a letter sought with a letter of the text: more would take seconds. */
const maxComparisons = 50_000_000

/** Problems if the exact words of evidence don’t stand in its source exactly once. `at` is the path of the evidence. */
export function evidenceProblems(evidence: Evidence, text: string, at: string): readonly Problem[] {
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

function prefixProblem(evidence: Evidence, text: string, at: string): Problem {
  const { exact, prefix, suffix } = evidence
  const isPrefixWrong = prefix !== undefined && findEvidence(text, { exact, prefix }).length === 0
  return {
    path: `${at}.${isPrefixWrong ? 'prefix' : 'suffix'}`,
    value: isPrefixWrong ? prefix : suffix,
    reason: `the exact words are in the source, but not ${isPrefixWrong ? 'after' : 'before'} these`,
  }
}

/**
 * The passage of as many words in the text that differs least from the words sought. Undefined if it differs in more
 * than half of the letters, or if the text is too long to search.
 */
function nearestWords(words: string, text: string): string | undefined {
  const sought = words.trim()
  if (sought.length * text.length > maxComparisons) return undefined
  const inText = text.split(/\s+/)
  const length = sought.split(/\s+/).length
  const found = closest(
    sought,
    inText.map((_, index) => inText.slice(index, index + length).join(' ')),
  )
  return distance(sought, found) > sought.length / 2 ? undefined : found
}
