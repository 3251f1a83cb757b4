import type { DraftQuote } from '../quotes/draftQuote.ts'
import { cueVerbs } from '../quotes/sentence/cueVerbs.ts'
import type { Reading } from '../reading/reading.ts'
import type { Span } from '../text/span.ts'
import { overlapping, wordsOf } from '../text/spans.ts'

/** The words of one statement: where they stand, and as the story prints them. */
export type StatedWords = {
  readonly span: Span
  readonly text: string
  readonly kind: DraftQuote['kind']
  /** Whether they are quoted inside a reported statement, which is one too. */
  readonly isInside?: boolean
}

/** A quotation of fewer words inside reported ones is no statement of its own. */
const fewestInside = 8

const mark = '["“”„«»‘’\'`]'
const edges = new RegExp(String.raw`^(?:\s|${mark})+|(?:\s|${mark})*,?(?:\s|${mark})*$`, 'g')

/** One quotation from its first letter to its last. */
const wholeQuotation = /^\s*["“„«][^"“”„«»]*["”“»]?\s*$/

/**
 * The statements of a quote. Quoted words are one for each unbroken passage of a paragraph, because a direct statement’s words
 * stand together in the source; a word or two beside a longer passage is none. Reported words are one, as a sentence, and a long
 * quotation inside them is another.
 */
export function statedWords(quote: DraftQuote, { article: { text }, paragraphs }: Reading): readonly StatedWords[] {
  const spans = joined(
    text,
    quote.content.flatMap((span) => parted(span, paragraphs)),
  )
  const [first, last] = [spans[0], spans.at(-1)]
  if (first === undefined || last === undefined) return []
  const isQuoted = spans.every((span) => wholeQuotation.test(text.slice(span.start, span.end)))
  const verb = verbOf(text, quote, first)
  const isDenied = verb.some((words) => denial.test(words))
  const isObject = isDenied || (verb.length > 0 && /^[^\p{L}]*\p{Ll}/u.test(text.slice(first.start, first.end)))
  if ((quote.kind === 'reported' && !isQuoted) || isObject) {
    const sentence = asSentence([...verb, ...spans.map((span) => wordsOf(text, span))].join(' '))
    const reported: StatedWords = { span: { start: first.start, end: last.end }, text: sentence, kind: 'reported' }
    if (sentence === '') return []
    // What is denied nobody says, quoted or not.
    return isDenied ? [reported] : [reported, ...spans.flatMap((span) => quotedInside(text, span))]
  }
  const quoted = spans.map((span) => ({
    span,
    text: wordsOf(text, span).replace(edges, ''),
    kind: 'direct' as const,
  }))
  const long = quoted.filter((words) => words.text.split(' ').length > 2)
  return (long.length > 0 ? long : quoted).filter((words) => /[\p{L}\p{N}]/u.test(words.text))
}

/** What opens words that are whole only with the verb of saying, and what parts of that verb lead to such. */
const dependent = /^(?:to|if|whether|how|why|not)\b/i
const leading = /\b(?:for|on|of|against|about)$/i

/**
 * The verb before reported words that are no clause without it, as words of its own and with what stands between them: “denied
 * sending troops”, “called the strike an outrage”, “asked them to leave”.
 */
function verbOf(text: string, { cue }: DraftQuote, first: Span): readonly string[] {
  if (cue === null || cue.end > first.start) return []
  const words = [...text.slice(cue.start, cue.end).matchAll(/\p{L}+/gu)]
  const verb = words.find(([word]) => cueVerbs.has(word.toLowerCase()))
  const takesObject = cueVerbs.get(verb?.[0].toLowerCase() ?? '')?.takes === 'object'
  const negation = negationIn(text, cue)
  if (negation !== null) return [wordsOf(text, { start: negation, end: first.start })]
  const isPart = dependent.test(text.slice(first.start, first.end)) || leading.test(text.slice(cue.start, cue.end))
  if (verb === undefined || !(takesObject || isPart)) return []
  return [wordsOf(text, { start: cue.start + verb.index, end: first.start })]
}

/** What opens words that say that something isn’t so, or isn’t said. */
const denial =
  /^(?:den[iy]\p{L}*|reject\p{L}*|dismiss\p{L}*|doubt\p{L}*|refut\p{L}*|rul\p{L}+ out|neither|nor|without|refus\p{L}+|declin\p{L}+|fail\p{L}+|unable)\b|^[^“”"]*?(?:\b(?:not|never)\b|n['’]t\b)/iu

/** Words right before a verb of saying that turn it round. */
const turning = /\b(?:neither|nor|without|refus(?:es?|ed|ing)|declin(?:es?|ed|ing)|fail(?:s|ed|ing)?|unable)\s+$/i

/** Where the words begin by which somebody does not say: “did not say that”, “refused to say that”, “nor confirmed”; null where none do. */
function negationIn(text: string, cue: Span): number | null {
  if (/\b(?:not|never)\b|n['’]t\b/i.test(text.slice(cue.start, cue.end))) return cue.start
  const from = Math.max(0, cue.start - 16)
  const match = turning.exec(text.slice(from, cue.start))
  return match === null ? null : from + match.index
}

/** The long quotations in reported words. */
function quotedInside(text: string, { start, end }: Span): readonly StatedWords[] {
  return [...text.slice(start, end).matchAll(/["“][^"“”\n]+["”]/g)].flatMap((match) => {
    const words = match[0].replace(edges, '')
    const at = start + match.index
    const span = { start: at, end: at + match[0].length }
    return words.split(' ').length < fewestInside
      ? []
      : [{ span, text: words, kind: 'direct' as const, isInside: true }]
  })
}

/** The parts of a span in each paragraph. */
function parted(span: Span, paragraphs: readonly Span[]): readonly Span[] {
  return overlapping(paragraphs, span).map(({ start, end }) => ({
    start: Math.max(start, span.start),
    end: Math.min(end, span.end),
  }))
}

/** Spans with nothing but marks and spaces of one line between them, as one. */
function joined(text: string, spans: readonly Span[]): readonly Span[] {
  const found: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = found.at(-1)
    if (last !== undefined && /^[^\p{L}\p{N}\n]*$/u.test(text.slice(last.end, span.start))) {
      found[found.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    } else found.push(span)
  }
  return found
}

/** The “that” of a further clause: “the road was closed, but that it would open”. */
const furtherThat = /(?<=\b(?:but|and) )that (?=(?:he|she|it|they|we|I|there|the|an?|his|her|its|their|no|nobody)\b)/g

function asSentence(words: string): string {
  const bare = words
    .replace(/^that\s+/i, '')
    .replace(furtherThat, '')
    .replace(/[\s,;:–—-]+(?=["”’']?$)/, '')
    .replace(/,(["”’'])$/, '$1')
    .trim()
  if (!/[\p{L}\p{N}]/u.test(bare)) return ''
  const capital = bare.replace(/^(["“‘']?)(\p{Ll})/u, (_, open: string, letter: string) => open + letter.toUpperCase())
  return /[.!?]["”’']?$/.test(capital) ? capital : `${capital}.`
}
