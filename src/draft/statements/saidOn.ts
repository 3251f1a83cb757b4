import { readWhen } from '../../story/time/readWhen.ts'
import type { DraftDate } from '../dates/datesIn.ts'
import type { DraftQuote } from '../quotes/draftQuote.ts'
import type { Doubt } from '../reading/doubt.ts'
import type { Reading } from '../reading/reading.ts'
import type { Span } from '../text/span.ts'
import { overlap, overlapping } from '../text/spans.ts'

/** When a statement was made: EDTF, '' where even the day of publication is not known. */
export type SaidOn = { readonly on: string; readonly doubt: Omit<Doubt, 'path'> | null }

/** “Has said”: at some time before, and the report doesn’t say when. */
const perfect = /\b(?:has|have|had|previously|repeatedly|earlier|long)(?:\s+\w+)?\s*$/i

/**
 * When a statement was made: the date that its sentence gives beside its words, else one that the article gives for the
 * same speaker, else by the day of publication.
 */
export function saidOn(
  quote: DraftQuote,
  sentence: Span,
  reading: Reading,
  spokenDays: ReadonlyMap<string, string>,
): SaidOn {
  const published = reading.article.published
  if (published === null) {
    return { on: '', doubt: { why: 'it is not known when the article was published', confidence: 0, alternatives: [] } }
  }
  const own = dateBeside(quote, sentence, reading)
  if (own !== null) return { on: own.edtf, doubt: null }
  const open = `../${published}`
  if (isPerfect(quote, reading)) return { on: open, doubt: null }
  const spoken = spokenDays.get(quote.name)
  if (spoken !== undefined) {
    const why = `the sentence gives no day: ${spoken} is when ${quote.name} spoke elsewhere in the article`
    return { on: spoken, doubt: { why, confidence: 0.7, alternatives: [open, published] } }
  }
  const why = 'the article doesn’t say when: by the day of publication'
  return { on: open, doubt: { why, confidence: 0.5, alternatives: [published] } }
}

/** The first day on which the article says that each speaker spoke, by name. */
export function spokenDaysOf(reading: Reading): ReadonlyMap<string, string> {
  const days = new Map<string, string>()
  for (const quote of reading.quotes) {
    const date = days.has(quote.name) ? null : dateBeside(quote, sentenceOf(quote, reading), reading)
    if (date !== null && /^\d{4}-\d\d-\d\d$/.test(date.edtf)) days.set(quote.name, date.edtf)
  }
  return days
}

/** The sentences in which a quote and its cue stand, as one span. */
export function sentenceOf({ content, cue }: DraftQuote, { sentences }: Reading): Span {
  const own = cue === null ? content : [...content, cue]
  const around = own.flatMap((span) => overlapping(sentences, span))
  const all = [...around, ...own]
  return { start: Math.min(...all.map(({ start }) => start)), end: Math.max(...all.map(({ end }) => end)) }
}

/** The date nearest to the cue that is part neither of what is said nor of the dateline, and doesn’t lie ahead. */
function dateBeside(quote: DraftQuote, sentence: Span, reading: Reading): DraftDate | null {
  const { dates, claims, article, parts } = reading
  const at = (quote.cue ?? quote.speaker[0] ?? sentence).start
  const [nearest] = overlapping(dates, sentence)
    .filter((date) => isPast(date.edtf, article.published))
    .filter((date) => parts.dateline === null || !overlap(date, parts.dateline.span))
    .filter(
      (date) => !claims.has(date) && !isOfAside(article.text.slice(sentence.start, date.start), at - sentence.start),
    )
    .sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))
  return nearest ?? null
}

/** What opens a clause that tells something else than the saying: “who came here in May”, “although it is closed since May”. */
const aside = /\b(?:who|whom|whose|which|where|although|though|while|whereas|because|since|until)\b[^,;:—–]*$/i

/** Whether the words before a date end in such a clause, and the verb of saying isn’t in it. */
function isOfAside(before: string, cue: number): boolean {
  const opening = aside.exec(before)
  return opening !== null && !(cue > opening.index && cue < before.length)
}

function isPast(edtf: string, published: string | null): boolean {
  const when = readWhen(edtf)
  return when !== null && published !== null && (when.earliest ?? when.latest ?? published) <= published
}

function isPerfect({ cue }: DraftQuote, { article: { text } }: Reading): boolean {
  if (cue === null) return false
  return (
    /\b(?:has|have|had)\b/i.test(text.slice(cue.start, cue.end)) || perfect.test(text.slice(cue.start - 24, cue.start))
  )
}
