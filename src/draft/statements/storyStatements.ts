import type { SearchableText } from '../../story/evidence.ts'
import type { StatementEntry } from '../../story/format/schema.ts'
import type { DraftQuote } from '../quotes/draftQuote.ts'
import type { Doubt } from '../reading/doubt.ts'
import { evidenceDoubt, evidenceFor } from '../reading/evidenceFor.ts'
import { freshId } from '../reading/ids.ts'
import type { PlaceIndex } from '../reading/placeIndex.ts'
import type { Reading } from '../reading/reading.ts'
import type { Span } from '../text/span.ts'
import { around, overlapping, wordsOf } from '../text/spans.ts'
import { aboutOf } from './aboutOf.ts'
import { keyWords } from './keyWords.ts'
import { occasionOf, occasionsOf } from './occasionOf.ts'
import { type SaidAt, saidAt, spokenAt } from './saidAt.ts'
import { saidOn, sentenceOf, spokenDaysOf } from './saidOn.ts'
import { type StatedWords, statedWords } from './statedWords.ts'

/** What statements are drafted from, beside the reading. */
export type StatementContext = {
  readonly index: PlaceIndex
  readonly speakerIds: ReadonlyMap<string, string>
  readonly source: string
  readonly text: SearchableText
  /** Ids of statements and events that are taken. */
  readonly taken: Set<string>
}

/** Statements with what is doubtful in each; the paths of the doubts begin at the statement. */
export type DraftedEntry<Entry> = { readonly entry: Entry; readonly doubts: readonly Doubt[] }

/** The statements of an article, each once, in the order of its text. */
export function storyStatements(reading: Reading, context: StatementContext): readonly DraftedEntry<StatementEntry>[] {
  const seen = new Set<string>()
  const elsewhere = {
    occasions: occasionsOf(reading, context.index),
    days: spokenDaysOf(reading),
    spokenAt: spokenAt(reading, context.index),
  }
  return reading.quotes
    .filter((quote) => quote.content.some((span) => overlapping(reading.paragraphs, span).length > 0))
    .flatMap((quote) => statedWords(quote, reading).map((words) => ({ quote, words })))
    .filter(({ quote, words }) => {
      const key = `${quote.name}|${words.text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()}`
      return seen.has(key) ? false : seen.add(key)
    })
    .map(({ quote, words }) => statementOf(quote, words, reading, context, elsewhere))
}

/** What the article says elsewhere: where and on what occasion, and on which day, each speaker spoke, by name; and where anybody did. */
type Elsewhere = {
  readonly occasions: ReadonlyMap<string, SaidAt>
  readonly days: ReadonlyMap<string, string>
  readonly spokenAt: readonly Span[]
}

function statementOf(
  quote: DraftQuote,
  words: StatedWords,
  reading: Reading,
  context: StatementContext,
  elsewhere: Elsewhere,
): DraftedEntry<StatementEntry> {
  const { index, speakerIds, source, text, taken } = context
  const speaker = speakerIds.get(quote.name) ?? 'x'
  const own = { ...quote, content: [words.span] }
  const sentence = sentenceOf(own, reading)
  const said = saidOn(own, sentence, reading, elsewhere.days)
  const occasion = occasionOf(quote.name, saidAt(quote, sentence, index, reading), said.on, elsewhere.occasions)
  const country = reading.countryNamed([quote.role, quote.name].join(' '))?.code ?? null
  const about = aboutOf(own, sentence, index, { at: occasion.where.at, country, spokenAt: elsewhere.spokenAt }, reading)
  const entry: StatementEntry = {
    id: freshId(`${speaker}-${keyWords(words.text)}`, taken),
    speaker,
    kind: words.kind,
    text: words.text,
    about: [...about.places],
    said: { on: said.on, ...occasion.where },
    evidence: evidenceFor(text, evidenceSpan(own, sentence, reading), source),
  }
  const doubts: readonly (Doubt | null)[] = [
    speakerDoubt(quote, speakerIds, reading),
    words.isInside === true
      ? {
          path: 'text',
          why: 'these words are quoted inside the statement before it: keep both, or one',
          confidence: 0.5,
          alternatives: [],
        }
      : null,
    about.doubt && { ...about.doubt, path: 'about' },
    said.doubt && { ...said.doubt, path: 'said.on' },
    occasion.doubt,
    evidenceDoubt(text, entry.evidence),
  ]
  return { entry, doubts: doubts.filter((doubt) => doubt !== null) }
}

/** Why somebody else may speak; null where the article says who does. */
function speakerDoubt(
  { name, speaker, isInferred, others }: DraftQuote,
  speakerIds: StatementContext['speakerIds'],
  { article }: Reading,
): Doubt | null {
  const doubt = (why: string, confidence: number, names: readonly string[] = []): Doubt => ({
    path: 'speaker',
    why,
    confidence,
    alternatives: names.flatMap((other) => speakerIds.get(other) ?? []),
  })
  if (isInferred) return doubt(`the sentence doesn’t say who speaks: '${name}' follows from what is before`, 0.6)
  if (others === undefined) return null
  const words = speaker.map((mention) => wordsOf(article.text, mention)).join(' ')
  // “He” and “he” are one question.
  const pronoun = /^(?:s?he|it|they)$/i.test(words) ? words.toLowerCase() : words
  if (words.toLowerCase() === name.toLowerCase()) return doubt(`nothing before it tells whom '${pronoun}' means`, 0.05)
  const [other] = others
  const why = other === undefined ? 'who is named last before it' : `and may be '${other}'`
  return doubt(`'${pronoun}' is taken for '${name}', ${why}`, 0.5, others)
}

/** The sentences in which the words, their cue and their speaker stand. A direct statement’s words are always in it. */
function evidenceSpan(
  quote: DraftQuote,
  sentence: ReturnType<typeof sentenceOf>,
  { paragraphs }: Reading,
): ReturnType<typeof sentenceOf> {
  const [paragraph] = quote.content.flatMap((span) => overlapping(paragraphs, span))
  if (paragraph === undefined) return sentence
  const within = { start: Math.max(sentence.start, paragraph.start), end: Math.min(sentence.end, paragraph.end) }
  return around([within, ...quote.content])
}
