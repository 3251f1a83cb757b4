import { endsInCredit, isBoilerplate } from './boilerplate.ts'
import { type Dateline, datelineOf } from './dateline.ts'
import { paragraphs } from './paragraphs.ts'
import type { Span } from './span.ts'

/** What of a pasted text is the article, and what is the page around it. All spans are into the text as pasted. */
export type Cleaned = {
  /** The article's own paragraphs, in order; the first still holds the dateline. */
  readonly body: readonly Span[]
  readonly headline: Span | null
  readonly byline: Span | null
  readonly dateline: Dateline | null
  /** Advertisements, links, rights and captions that repeat an earlier one. */
  readonly boilerplate: readonly Span[]
  /** Captions of pictures, each once. */
  readonly captions: readonly Span[]
}

/** Parts a pasted text into the article and what is around it. Never throws; an empty text has an empty body. */
export function cleaned(text: string): Cleaned {
  const body: Span[] = []
  const boilerplate: Span[] = []
  const captions: Span[] = []
  let byline: Span | null = null
  const seen = new Set<string>()
  for (const span of paragraphs(text)) {
    const words = text.slice(span.start, span.end)
    const key = beginning(words)
    if (isBoilerplate(words) || (key !== null && seen.has(key))) boilerplate.push(span)
    else if (byline === null && body.length < 4 && isByline(words)) byline = span
    else if (words.length < 900 && endsInCredit(words)) captions.push(span)
    else body.push(span)
    if (key !== null) seen.add(key)
  }
  const headline = headlineOf(text, body, byline)
  const own = headline === null ? body : body.filter((span) => span !== headline)
  return { body: own, headline, byline, dateline: firstDateline(text, own), boilerplate, captions }
}

/** What a caption and its repetition share: their first letters. Short paragraphs may repeat and mean it. */
function beginning(words: string): string | null {
  return words.length < 60 ? null : words.slice(0, 200).replace(/\W+$/, '').slice(0, 120)
}

function isByline(words: string): boolean {
  return (
    words.length <= 120 &&
    /^(?:(?:Story|Report|Reported|Written) )?(?:By|BY|by):? \p{Lu}[^!?]*$/u.test(words) &&
    !/[.!?]["”]?$/.test(words)
  )
}

/** The first paragraph, where it is one short line above others and ends as no sentence does, or a byline follows. */
function headlineOf(text: string, body: readonly Span[], byline: Span | null): Span | null {
  const [first, second] = body
  if (first === undefined || second === undefined || first.end - first.start > 160) return null
  const words = text.slice(first.start, first.end)
  if (datelineOf(words, first.start) !== null && !/^[\p{Lu}\d\P{L}]+$/u.test(words)) return null
  const isOpen = !/[.!?]["”’']?$/.test(words)
  const isAbove = byline !== null && byline.start > first.start && byline.start < second.start
  const isBeforeDateline = datelineOf(text.slice(second.start, second.end), second.start) !== null
  return isOpen || isAbove || isBeforeDateline || isTitleCase(words) ? first : null
}

/** Whether most long words have a capital, as in American headlines. */
function isTitleCase(words: string): boolean {
  const long = words.match(/\p{L}[\p{L}'’-]{3,}/gu) ?? []
  return long.length > 2 && long.filter((word) => /^\p{Lu}/u.test(word)).length > 0.9 * long.length
}

function firstDateline(text: string, body: readonly Span[]): Dateline | null {
  const [first, ...rest] = body.slice(0, 3)
  if (first === undefined) return null
  const found = datelineOf(text.slice(first.start, first.end), first.start)
  if (found === null) return rest.length > 0 ? firstDateline(text, rest) : null
  // Capitals and a colon are a dateline once, and a speaker's in a transcript.
  const isLabel = text.charAt(found.span.end - 1) === ':'
  const labels = body.filter(({ start }) => /^\p{Lu}{2,}[\p{Lu} .'’-]{0,40}:/u.test(text.slice(start, start + 60)))
  return isLabel && labels.length > 1 ? null : found
}
