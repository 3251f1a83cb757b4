import { evidenceProblems, wordingProblems } from '../../story/checks/evidenceProblems.ts'
import { findEvidence, type SearchableText, searchable } from '../../story/evidence.ts'
import { isRecord, listIn } from '../../story/format/entries.ts'
import type { Problem } from '../../story/format/problem.ts'
import { evidenceFor } from '../reading/evidenceFor.ts'

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
 * more than once, what stands beside them. Quoted words lose marks of quotation around them; where their evidence is missing or isn’t in
 * the text they become it. Nothing is dropped: what is not in the text stays as it is and is reported. Claims of the story’s other sources are left alone.
 * `textPath` is the text’s, from story.json.
 */
export function anchored(story: Readonly<Record<string, unknown>>, text: string, textPath: string): Anchored {
  const main = mainSource(story)
  const source = isText(main?.id) ? main.id : 'report'
  const others = new Set(
    listIn(story, 'sources').flatMap((one) => (isRecord(one) && one !== main && isText(one.id) ? [one.id] : [])),
  )
  const searched = searchable(text)
  let found = 0
  const problems: Problem[] = []
  const anchoredList = (list: string) =>
    listIn(story, list).map((entry, index) => {
      if (!isRecord(entry) || others.has(String(givenEvidence(entry).source))) return entry
      const answer = anchoredClaim(entry, `${list}[${index}]`, searched, source)
      if (answer.problems.length === 0) found += 1
      problems.push(...answer.problems)
      return answer.entry
    })
  const claims = lists.filter((list) => Array.isArray(story[list])).map((list) => [list, anchoredList(list)] as const)
  return {
    story: { ...story, ...Object.fromEntries(claims), sources: withText(story, main, { id: source, text: textPath }) },
    found,
    problems,
  }
}

type Entry = Readonly<Record<string, unknown>>
type Claim = { readonly entry: Entry; readonly problems: readonly Problem[] }

function anchoredClaim(entry: Entry, at: string, text: SearchableText, source: string): Claim {
  const { exact, prefix, suffix, ...others } = givenEvidence(entry)
  const words = entry.kind === 'direct' && isText(entry.text) ? withoutMarks(entry.text) : null
  if (!isText(exact) && words === null) {
    const reason = 'the claim has no words of the article as its evidence'
    return { entry, problems: [{ path: `${at}.evidence.exact`, value: exact, reason }] }
  }
  const beside = { ...(isText(prefix) ? { prefix } : {}), ...(isText(suffix) ? { suffix } : {}) }
  const quotes = isText(exact) ? [{ exact, ...beside }, { exact }] : []
  const spans = [...quotes, ...(words === null ? [] : [{ exact: words }])].flatMap((quote) => findEvidence(text, quote))
  const anchors = spans.map((span) => evidenceFor(text, span, source))
  const evidence = anchors.find((one) => words === null || wordingProblems(words, one, at).length === 0) ?? anchors[0]
  if (evidence === undefined) {
    const sought = { source, exact: isText(exact) ? exact : (words ?? '') }
    return { entry, problems: evidenceProblems(sought, text, `${at}.evidence`) }
  }
  return {
    entry: { ...entry, ...(words === null ? {} : { text: words }), evidence: { ...others, ...evidence } },
    problems: [
      ...evidenceProblems(evidence, text, `${at}.evidence`),
      ...(words === null ? [] : wordingProblems(words, evidence, at)),
    ],
  }
}

/** Words without the marks of quotation around them: the page sets its own. */
function withoutMarks(words: string): string {
  return /^\s*["“‘'«„]([^"“”«»„]+)["”’'»“]\s*$/.exec(words)?.[1] ?? words
}

/** The evidence of a claim as it was given; bare words are its exact ones. */
function givenEvidence({ evidence }: Entry): Entry {
  if (isText(evidence)) return { exact: evidence }
  return isRecord(evidence) ? evidence : {}
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && /\S/.test(value)
}

/** The main source of a story, else its first. */
export function mainSource(story: Entry): Entry | undefined {
  const sources = listIn(story, 'sources').filter(isRecord)
  return sources.find(({ role }) => role === 'main') ?? sources[0]
}

function withText(story: Entry, main: Entry | undefined, own: Entry): readonly unknown[] {
  const sources = listIn(story, 'sources')
  if (main === undefined) return [...sources, { role: 'main', ...own }]
  return sources.map((one) => (one === main ? { ...main, ...own } : one))
}
