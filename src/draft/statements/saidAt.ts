import type { DraftQuote } from '../quotes/draftQuote.ts'
import type { PlaceIndex, PlaceMention } from '../reading/placeIndex.ts'
import type { Reading } from '../reading/reading.ts'
import type { Span } from '../text/span.ts'
import { overlapping, overlapsAny } from '../text/spans.ts'
import { sentenceOf } from './saidOn.ts'

/** Where and on what occasion a statement was made, as far as its sentence says. */
export type SaidAt = { readonly at?: string; readonly occasion?: string }

const occasions =
  /\b(?:during|at|in|after|following) (?:an?|the|his|her|their|its) ((?:\p{L}+ ){0,2}?(?:press conference|news conference|news briefing|press briefing|briefing|interview|speech|statement|address|hearing|meeting|rally|summit|telephone call|phone call|televised address|debate|ceremony))\b/iu

/** Where a statement was made: a place after “in” or “at” beside its words, not in them; and on what occasion. */
export function saidAt(quote: DraftQuote, sentence: Span, index: PlaceIndex, { article: { text } }: Reading): SaidAt {
  const occasion = occasions.exec(outsideOf(text, sentence, quote.content))?.[1]
  const [place] = mentionsBeside(quote, sentence, index, text).map((mention) => mention.place)
  return { ...(place === undefined ? {} : { at: place.id }), ...(occasion === undefined ? {} : { occasion }) }
}

/** The mentions of places in an article that only say where somebody spoke, in order. */
export function spokenAt(reading: Reading, index: PlaceIndex): readonly Span[] {
  const found = reading.quotes.flatMap((quote) =>
    mentionsBeside(quote, sentenceOf(quote, reading), index, reading.article.text),
  )
  return [...new Set(found)].sort((a, b) => a.start - b.start)
}

function mentionsBeside(
  quote: DraftQuote,
  sentence: Span,
  { mentions }: PlaceIndex,
  text: string,
): readonly PlaceMention[] {
  return overlapping(mentions, sentence).filter(
    (mention) => !overlapsAny(mention, [...quote.content, ...quote.speaker]) && isBeside(text, mention, quote),
  )
}

/** What may stand between a cue and the place of the saying. What somebody refers to is what the words are about. */
const beside = /^[^.;:"“”\n]*\b(?:in|at|from|(?<!\b(?:refer(?:s|ring)?|compared) )to|near|outside)\s+(?:the\s+)?$/i

/** A sentence with what is said blanked out, so that offsets stay. */
function outsideOf(text: string, { start, end }: Span, content: readonly Span[]): string {
  const units = text.slice(start, end).split('')
  for (const span of content) {
    for (let at = Math.max(span.start, start); at < Math.min(span.end, end); at += 1) units[at - start] = '\n'
  }
  return units.join('')
}

/** “Told reporters in Paris”, “said during a visit to Ankara”: after the cue, in the same clause. */
function isBeside(text: string, mention: Span, { cue }: DraftQuote): boolean {
  if (cue === null || mention.start < cue.end || mention.start - cue.end > 90) return false
  return beside.test(text.slice(cue.end, mention.start))
}
