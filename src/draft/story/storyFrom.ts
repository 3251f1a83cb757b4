import { searchable } from '../../story/evidence.ts'
import type { SourceEntry, StoryFile } from '../../story/format/schema.ts'
import type { Day } from '../../story/time/day.ts'
import type { DraftQuote } from '../quotes/draftQuote.ts'
import { byWeight, type Doubt } from '../reading/doubt.ts'
import { idFrom } from '../reading/ids.ts'
import { placeIndex } from '../reading/placeIndex.ts'
import type { Reading } from '../reading/reading.ts'
import { isWide } from '../reading/storyPlaces.ts'
import { missedEvent } from '../statements/missedEvent.ts'
import { statedWords } from '../statements/statedWords.ts'
import { storyEvents } from '../statements/storyEvents.ts'
import { type DraftedEntry, storyStatements } from '../statements/storyStatements.ts'
import { overlapsAny } from '../text/spans.ts'
import { firstView } from './firstView.ts'
import { type DraftFeature, placeFeatures } from './placeFeatures.ts'
import { storySource } from './storySource.ts'
import { storySpeakers } from './storySpeakers.ts'
import { timelineOf } from './timelineOf.ts'
import { wholeDoubts } from './wholeDoubts.ts'

/** A drafted story: what its files hold, and what an editor must look at, the weightiest first. */
export type DraftedStory = {
  readonly story: StoryFile
  readonly places: { readonly type: 'FeatureCollection'; readonly features: readonly DraftFeature[] }
  /** The texts of its sources, by the path that the story gives. */
  readonly texts: ReadonlyMap<string, string>
  readonly doubts: readonly Doubt[]
}

/** Drafts a story from what was read of an article. */
export function storyFrom(read: Reading): DraftedStory {
  const headline = read.parts.headline === null ? [] : [read.parts.headline]
  // A headline sums up what the report says: its words are nobody’s statement.
  const isSaid = ({ content }: DraftQuote) => !content.some((span) => overlapsAny(span, headline))
  const quotes = read.quotes.filter((quote) => isSaid(quote) && statedWords(quote, read).length > 0)
  const reading = { ...read, quotes }
  const { article } = reading
  const index = placeIndex(reading)
  const found = index.places
  const { source, lead, doubts: sourceDoubts } = storySource(reading, found)
  const { speakers, sides, idByName, doubts: speakerDoubts } = storySpeakers(reading)
  const text = searchable(article.text)
  const context = { index, speakerIds: idByName, source: source.id, text, taken: new Set<string>() }
  const statements = storyStatements(reading, context)
  const events = storyEvents(reading, context)
  const subjects = new Set([
    ...statements.flatMap(({ entry }) => entry.about),
    ...events.flatMap(({ entry }) => entry.places),
  ])
  const named = new Set([
    ...subjects,
    ...statements.flatMap(({ entry }) => entry.said.at ?? []),
    ...(source.dateline === undefined ? [] : [source.dateline.place]),
  ])
  const kept = found.filter((place) => !isWide(place) || named.has(place.id))
  const { features, doubts: placeDoubts } = placeFeatures(kept, named, reading.shapeOf)
  const fit = firstView(kept, subjects)
  const id = storyId(fit[0] ?? source.title, article.published)
  const moments = [...statements.map(({ entry }) => entry.said.on), ...events.map(({ entry }) => entry.when)]
  const story: StoryFile = {
    version: 1,
    id,
    lang: 'en',
    title: source.title,
    summary: lead,
    credit: creditOf(source, features),
    timeline: timelineOf(article.published, moments),
    places: `../../geo/${id}.geojson`,
    view: { fit: [...fit] },
    sources: [source],
    speakers,
    sides,
    statements: statements.map(({ entry }) => entry),
    events: events.map(({ entry }) => entry),
  }
  // The check leaves out what has no point, unless the story names it.
  const shown = features.filter((feature) => feature.geometry !== null || named.has(feature.id))
  const missed = missedEvent(reading, story.events)
  const doubts = [
    ...sourceDoubts,
    ...wholeDoubts(story, shown.length, article.text, reading.parts.headline !== null),
    ...(missed === null ? [] : [missed]),
    ...placeDoubts,
    ...speakerDoubts,
    ...doubtsIn('statements', statements),
    ...doubtsIn('events', events),
  ]
  return {
    story,
    places: { type: 'FeatureCollection', features },
    texts: new Map([[`${source.id}.txt`, article.text]]),
    doubts: byWeight(doubts),
  }
}

/** An id from the place or the words that a story is about, and its month. */
function storyId(subject: string, published: Day | null): string {
  return idFrom([subject.slice(0, 32), published?.slice(0, 7) ?? ''].join(' '))
}

function creditOf({ byline, publisher }: SourceEntry, features: readonly DraftFeature[]): string {
  const report = [byline, publisher].filter(Boolean).join(', ')
  const hasShapes = features.some(({ geometry }) => geometry !== null && geometry.type !== 'Point')
  return `${report === '' ? '' : `Report: ${report}. `}Places: GeoNames (CC BY 4.0)${hasShapes ? '; outlines: Natural Earth' : ''}.`
}

function doubtsIn(list: string, entries: readonly DraftedEntry<unknown>[]): readonly Doubt[] {
  return entries.flatMap(({ doubts }, index) =>
    doubts.map((doubt) => ({ ...doubt, path: `${list}[${index}].${doubt.path}` })),
  )
}
