import { closest, distance } from 'fastest-levenshtein'
import { containsWords, findEvidence } from '../evidence.ts'
import type { Problem } from '../format/problem.ts'
import type { Evidence } from '../format/schema.ts'

/** The most pairs of a letter sought and a letter of the text for which the nearest words are searched. */
const mostSeeking = 50_000_000

/** Problems of a claim’s evidence: its words must stand in the source, once. `at` is the path of the evidence. */
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

/** Problems of a direct statement’s words, which must be the source’s. `at` is the path of the statement. */
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
 * The whole words of the text, as many letters as the words sought, that differ from them least. Undefined if more than
 * half of the letters differ, or if the text is so long that searching takes seconds.
 */
function nearestWords(words: string, text: string): string | undefined {
  const sought = words.trim()
  if (sought.length * text.length > mostSeeking) return undefined
  const inText = text.split(/\s+/)
  const length = sought.split(/\s+/).length
  const found = closest(
    sought,
    inText.map((_, index) => inText.slice(index, index + length).join(' ')),
  )
  return distance(sought, found) > sought.length / 2 ? undefined : found
}
