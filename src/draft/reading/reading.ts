import type { Day } from '../../story/time/day.ts'
import type { Article } from '../article.ts'
import { type DraftDate, datesIn } from '../dates/datesIn.ts'
import { reportDay } from '../dates/reportDay.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { DraftPlace } from '../places/draftPlace.ts'
import { placesIn } from '../places/placesIn.ts'
import { soughtPlaces } from '../places/soughtPlaces.ts'
import type { DraftQuote } from '../quotes/draftQuote.ts'
import { quotesIn } from '../quotes/quotesIn.ts'
import { type Cleaned, cleaned } from '../text/cleaned.ts'
import { sentences } from '../text/sentences.ts'
import type { Span } from '../text/span.ts'
import { overlapping } from '../text/spans.ts'
import { type Country, countryNamed } from './countryNamed.ts'
import { mainCountry } from './mainCountry.ts'
import { speakerNames } from './speakerNames.ts'

/** A sentence and the paragraph of `Reading.paragraphs` in which it stands. */
export type Sentence = Span & { readonly paragraph: number }

/** An article with all that is found in it: what a story is drafted from. */
export type Reading = {
  readonly article: Article
  readonly parts: Cleaned
  /** The headline, the captions and the body’s paragraphs, in the order of the text. */
  readonly paragraphs: readonly Span[]
  readonly sentences: readonly Sentence[]
  /** The day to which the article’s words are relative. */
  readonly day: Day | null
  readonly places: readonly DraftPlace[]
  /** Names that are probably places too, and of which the gazetteer knows nothing. */
  readonly sought: readonly DraftPlace[]
  readonly quotes: readonly DraftQuote[]
  readonly dates: readonly DraftDate[]
  /** The dates inside what somebody says, and the first quote that holds each. */
  readonly claims: ReadonlyMap<DraftDate, DraftQuote>
  /** The shape of an area of the gazetteer. */
  readonly shapeOf: Gazetteer['shapeOf']
  /** The country that the article is about; null where no country has most of its places. */
  readonly main: Country | null
  /** The country that words name or whose adjective they hold. */
  readonly countryNamed: (words: string) => Country | null
}

/** Reads an article with a gazetteer. Half of a surrogate pair, which no file can hold, is U+FFFD in it. */
export function readingOf(given: Article, gazetteer: Gazetteer): Reading {
  const article = { ...given, text: given.text.replace(/\p{Surrogate}/gu, '\ufffd') }
  const places = placesIn(article, gazetteer)
  const said = quotesIn(
    article,
    places.filter(({ role }) => role === 'place'),
  )
  const dates = datesIn(article)
  const spelled = countrySpellings(article.text, places)
  const spell = (country: Country | null) => country && { ...country, name: spelled.get(country.code) ?? country.name }
  const main = spell(mainCountry(places))
  const named = (words: string) => spell(countryNamed(words, gazetteer))
  const quotes = speakerNames(said, named, main)
  return {
    ...textOf(article),
    places,
    sought: soughtPlaces(article, places, gazetteer),
    quotes,
    dates,
    claims: claimsOf(quotes, dates),
    shapeOf: gazetteer.shapeOf,
    main,
    countryNamed: named,
  }
}

function claimsOf(quotes: readonly DraftQuote[], dates: readonly DraftDate[]): Reading['claims'] {
  const claims = new Map<DraftDate, DraftQuote>()
  for (const quote of quotes)
    for (const date of quote.content.flatMap((span) => overlapping(dates, span)))
      if (!claims.has(date)) claims.set(date, quote)
  return claims
}

/** The countries that the article names, by code, each in its most usual spelling there; short forms (“U.S.”) only where it has no other. */
function countrySpellings(text: string, places: readonly DraftPlace[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>()
  const spelled = new Map<string, string>()
  for (const { start, end, role, candidates } of places) {
    const [best] = candidates
    if (role !== 'place' || best?.kind !== 'country' || best.country === null) continue
    const words = text.slice(start, end).replace(/\s+/g, ' ')
    const count = (counts.get(words) ?? (/^[\p{Lu}.]+$/u.test(words) ? 0 : text.length)) + 1
    counts.set(words, count)
    if (count > (counts.get(spelled.get(best.country) ?? '') ?? 0)) spelled.set(best.country, words)
  }
  return spelled
}

/** The text’s own parts, without what is found in it. */
function textOf(article: Article): Pick<Reading, 'article' | 'parts' | 'paragraphs' | 'sentences' | 'day'> {
  const parts = cleaned(article.text)
  const headline = parts.headline === null ? [] : [parts.headline]
  const paragraphs = [...headline, ...parts.captions, ...parts.body].sort((a, b) => a.start - b.start)
  const inParagraphs = paragraphs.flatMap((span, paragraph) =>
    sentences(article.text, [span]).map((sentence) => ({ ...sentence, paragraph })),
  )
  return { article, parts, paragraphs, sentences: inParagraphs, day: reportDay(article) }
}
