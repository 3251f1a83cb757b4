import { evidenceProblems, wordingProblems } from '../../story/checks/evidenceProblems.ts'
import { findEvidence, type SearchableText, searchable } from '../../story/evidence.ts'
import { isRecord, listIn } from '../../story/format/entries.ts'
import type { Problem } from '../../story/format/problem.ts'
import { evidenceFor } from '../reading/evidenceFor.ts'
import type { Span } from '../text/span.ts'

/** A draft made elsewhere with its evidence anchored in the article’s text, and the claims whose words are not there. */
export type Anchored = {
  readonly story: Readonly<Record<string, unknown>>
  /** How many claims stand in the text. */
  readonly found: number
  readonly problems: readonly Problem[]
}

const lists = ['statements', 'events', 'control'] as const

/**
 * Anchors the claims of a story in the text of its main source. Evidence gets the text’s own spelling and, where its words occur
 * more than once, what stands beside them. Quoted words without evidence become their own. Nothing is dropped: what is not
 * in the text stays as it is and is reported. Claims of other sources are left alone. `textPath` is the text’s, from story.json.
 */
export function anchored(story: Readonly<Record<string, unknown>>, text: string, textPath: string): Anchored {
  const source = mainSource(story)
  const searched = searchable(text)
  let found = 0
  const problems: Problem[] = []
  const anchoredList = (list: string) =>
    listIn(story, list).map((entry, index) => {
      const answer = anchoredClaim(entry, `${list}[${index}]`, searched, source)
      if (answer.kind === 'found') found += 1
      if (answer.kind === 'lost') problems.push(...answer.problems)
      return answer.entry
    })
  const claims = lists.filter((list) => Array.isArray(story[list])).map((list) => [list, anchoredList(list)] as const)
  return {
    story: { ...story, ...Object.fromEntries(claims), sources: withText(story, source, textPath) },
    found,
    problems,
  }
}

type Claim =
  | { readonly kind: 'found' | 'other'; readonly entry: unknown }
  | { readonly kind: 'lost'; readonly entry: unknown; readonly problems: readonly Problem[] }

function anchoredClaim(entry: unknown, at: string, text: SearchableText, source: string): Claim {
  if (!isRecord(entry)) return { kind: 'other', entry }
  const given = isRecord(entry.evidence) ? entry.evidence : {}
  if (typeof given.source === 'string' && given.source !== source) return { kind: 'other', entry }
  const { exact = entry.kind === 'direct' ? entry.text : undefined, prefix, suffix } = given
  if (typeof exact !== 'string' || exact.trim() === '') {
    const reason = 'the claim has no words of the article as its evidence'
    return { kind: 'lost', entry, problems: [{ path: `${at}.evidence.exact`, value: exact, reason }] }
  }
  const quote = { exact, ...(isText(prefix) ? { prefix } : {}), ...(isText(suffix) ? { suffix } : {}) }
  const span = findEvidence(text, quote)[0] ?? findEvidence(text, { exact })[0]
  if (span === undefined)
    return { kind: 'lost', entry, problems: evidenceProblems({ source, exact }, text, `${at}.evidence`) }
  const evidence = evidenceFor(text, span satisfies Span, source)
  const whole = { ...entry, evidence }
  const wording = entry.kind === 'direct' && isText(entry.text) ? wordingProblems(entry.text, evidence, at) : []
  return wording.length > 0 ? { kind: 'lost', entry: whole, problems: wording } : { kind: 'found', entry: whole }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && /\S/.test(value)
}

/** The id of the main source, else of the first; 'report' where there is none. */
function mainSource(story: Readonly<Record<string, unknown>>): string {
  const sources = listIn(story, 'sources').filter(isRecord)
  const main = sources.find(({ role }) => role === 'main') ?? sources[0]
  return typeof main?.id === 'string' ? main.id : 'report'
}

function withText(story: Readonly<Record<string, unknown>>, source: string, text: string): readonly unknown[] {
  const sources = listIn(story, 'sources')
  if (sources.length === 0) return [{ id: source, role: 'main', text }]
  return sources.map((one) => (isRecord(one) && one.id === source ? { ...one, text } : one))
}
