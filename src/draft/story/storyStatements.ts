import type { SearchableText } from '../../story/evidence.ts'
import type { StatementEntry } from '../../story/format/schema.ts'
import type { DraftQuote } from '../quotes/draftQuote.ts'
import { aboutOf } from './aboutOf.ts'
import type { Doubt } from './doubt.ts'
import { evidenceDoubt, evidenceFor } from './evidenceFor.ts'
import { freshId } from './ids.ts'
import type { Reading } from './reading.ts'
import { saidAt } from './saidAt.ts'
import { saidOn, sentenceOf } from './saidOn.ts'
import { around, overlap, overlapsAny } from './spans.ts'
import { type StatedWords, statedWords } from './statedWords.ts'
import type { StoryPlace } from './storyPlaces.ts'

/** What statements are drafted from, beside the reading. */
export type StatementContext = {
  readonly places: readonly StoryPlace[]
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
  const places = occasionPlaces(reading, context)
  return reading.quotes
    .filter((quote) => quote.content.some((span) => overlapsAny(span, reading.paragraphs)))
    .flatMap((quote) => statedWords(quote, reading).map((words) => ({ quote, words })))
    .filter(({ quote, words }) => {
      const key = `${quote.name}|${words.text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()}`
      return seen.has(key) ? false : seen.add(key)
    })
    .map(({ quote, words }) => statementOf(quote, words, reading, context, places))
}

/** Where and on what occasion each speaker spoke, if the article gives one for the speaker. */
type Occasion = ReturnType<typeof saidAt>

function occasionPlaces(reading: Reading, { places }: StatementContext): ReadonlyMap<string, Occasion> {
  const found = new Map<string, Occasion>()
  for (const quote of reading.quotes) {
    const occasion = saidAt(quote, sentenceOf(quote, reading), places, reading)
    if (Object.keys(occasion).length > 0 && !found.has(quote.name)) found.set(quote.name, occasion)
  }
  return found
}

function statementOf(
  quote: DraftQuote,
  words: StatedWords,
  reading: Reading,
  context: StatementContext,
  occasions: ReadonlyMap<string, Occasion>,
): DraftedEntry<StatementEntry> {
  const { places, speakerIds, source, text, taken } = context
  const speaker = speakerIds.get(quote.name) ?? 'x'
  const own = { ...quote, content: [words.span] }
  const sentence = sentenceOf(own, reading)
  const said = saidOn(own, sentence, reading)
  const occasion = occasionOf(quote, sentence, said.on, reading, places, occasions)
  const country = reading.countryNamed([quote.role, quote.name].join(' '))?.code ?? null
  const about = aboutOf(own, sentence, places, { at: occasion.where.at, country }, reading)
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
    quote.isInferred
      ? {
          path: 'speaker',
          why: `the sentence doesn’t say who speaks: '${quote.name}' follows from what is before`,
          confidence: 0.6,
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

function occasionOf(
  quote: DraftQuote,
  sentence: ReturnType<typeof sentenceOf>,
  on: string,
  reading: Reading,
  places: readonly StoryPlace[],
  occasions: ReadonlyMap<string, Occasion>,
): { readonly where: Occasion; readonly doubt: Doubt | null } {
  const own = saidAt(quote, sentence, places, reading)
  const elsewhere = occasions.get(quote.name)
  if (Object.keys(own).length > 0 || elsewhere === undefined || on.startsWith('..')) return { where: own, doubt: null }
  const why = `the article says once where or on what occasion ${quote.name} spoke: taken for this statement too`
  return {
    where: elsewhere,
    doubt: { path: elsewhere.at === undefined ? 'said.occasion' : 'said.at', why, confidence: 0.6, alternatives: [] },
  }
}

/** The sentences in which the words, their cue and their speaker stand. A direct statement’s words are always in it. */
function evidenceSpan(
  quote: DraftQuote,
  sentence: ReturnType<typeof sentenceOf>,
  { paragraphs }: Reading,
): ReturnType<typeof sentenceOf> {
  const paragraph = paragraphs.find((one) => quote.content.some((span) => overlap(one, span)))
  if (paragraph === undefined) return sentence
  const within = { start: Math.max(sentence.start, paragraph.start), end: Math.min(sentence.end, paragraph.end) }
  return around([within, ...quote.content])
}

/** Words without which an id still says enough. */
const small =
  /^(?:the|a|an|and|or|but|of|to|in|on|at|for|with|is|are|was|were|be|been|that|this|it|its|he|she|they|we|i|you|his|her|their|our|will|would|has|have|had|by|as|from|not|ll|s|re|ve)$/

function keyWords(text: string): string {
  const words =
    text
      .toLowerCase()
      .replace(/['’]\w+/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  const telling = words.filter((word) => !small.test(word))
  return (telling.length > 0 ? telling : words).slice(0, 3).join(' ')
}
