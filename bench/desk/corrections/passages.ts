import { mainSource, type Project, textOf } from '../../../src/desk/project/project.ts'
import type { Span } from '../../../src/draft/text/span.ts'
import { findEvidence, searchable } from '../../../src/story/evidence.ts'
import type { Evidence } from '../../../src/story/format/schema.ts'
import { likeness } from './sameWords.ts'

/** Where the report has some words first, whatever their capitals. Throws where it doesn’t have them. */
export function passageOf(project: Project, words: string): Span {
  const text = textOf(project, mainSource(project)?.id)
  const start = text.toLowerCase().indexOf(words.toLowerCase())
  if (start === -1) throw new Error(`the report doesn’t have the words '${words}'`)
  return { start, end: start + words.length }
}

/** Where evidence stands in the report. Throws where it doesn’t. */
export function passageOfEvidence(project: Project, evidence: Evidence): Span {
  const [span] = findEvidence(searchable(textOf(project, evidence.source)), evidence)
  if (span === undefined) throw new Error(`the report doesn’t have the words '${evidence.exact}'`)
  return span
}

/** The words inside a passage of the report that are likest to those of a statement: what an editor selects to make it of them. */
export function passageOfWords(project: Project, evidence: Evidence, words: string): Span {
  const whole = passageOfEvidence(project, evidence)
  const passage = textOf(project, evidence.source).slice(whole.start, whole.end)
  const [inside] = findEvidence(searchable(passage), { exact: words })
  if (inside !== undefined) return { start: whole.start + inside.start, end: whole.start + inside.end }
  const stops = [...passage.matchAll(/\S+/g)].map(({ 0: word, index }) => [index, index + word.length] as const)
  const spans = stops.flatMap(([start], first) => stops.slice(first).map(([, end]) => ({ start, end })))
  const [best] = spans
    .map((span) => ({ span, likeness: likeness(words, passage.slice(span.start, span.end)) }))
    .toSorted((a, b) => b.likeness - a.likeness || a.span.end - a.span.start - (b.span.end - b.span.start))
  return best === undefined ? whole : { start: whole.start + best.span.start, end: whole.start + best.span.end }
}
