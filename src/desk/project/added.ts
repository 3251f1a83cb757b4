import { datesIn } from '../../draft/dates/datesIn.ts'
import { evidenceFor } from '../../draft/reading/evidenceFor.ts'
import { freshId } from '../../draft/reading/ids.ts'
import { keyWords } from '../../draft/statements/keyWords.ts'
import type { Span } from '../../draft/text/span.ts'
import { overlap, wordsOf } from '../../draft/text/spans.ts'
import { searchable } from '../../story/evidence.ts'
import type { EventEntry, StatementEntry } from '../../story/format/schema.ts'
import type { Day } from '../../story/time/day.ts'
import type { DeskPlace } from './deskPlace.ts'
import { entriesOf, takenIds, withEntries } from './entries.ts'
import type { EntryRef } from './entryRef.ts'
import { offering } from './offering.ts'
import { placedWhereNamed } from './placedWhereNamed.ts'
import { mainSource, type Project, textOf } from './project.ts'
import { sentenceAround } from './sentenceAround.ts'
import { spansNaming } from './spansNaming.ts'

/** A project with a new entry, and which one it is. */
export type Added = { readonly project: Project; readonly entry: EntryRef }

/** Words that an editor has selected in a source’s text. */
export type Selected = Span & { readonly source: string }

const marks = String.raw`["“”„«»‘’'\s]`
const outerMarks = new RegExp(`^${marks}+|${marks}+$`, 'g')

/**
 * A statement of the selected words: direct where marks of quotation stand around or at them, else reported. Its speaker is the
 * one whom its sentence names or means, and '' where that is nobody: the editor then says who. Its places are those named in the
 * words, else in their sentence.
 */
export function addedStatement(project: Project, selected: Selected): Added {
  const text = textOf(project, selected.source)
  const sentence = sentenceAround(text, selected)
  const isDirect = isQuoted(text, selected)
  const words = wordsOf(text, selected).replace(isDirect ? outerMarks : /^\s+|\s+$/g, '')
  const speaker = speakerOf(project, selected, sentence, isDirect)
  const entry: StatementEntry = {
    id: freshId(`${speaker} ${keyWords(words)}`.trim(), takenIds(project, 'statements')),
    speaker,
    kind: isDirect ? 'direct' : 'reported',
    text: isDirect ? words : asSentence(words),
    about: [...placesNear(project, selected, sentence)],
    said: { on: saidBy(project, speaker, selected.source) },
    evidence: evidenceFor(searchable(text), sentence, selected.source),
  }
  return withNew(project, 'statements', entry)
}

/** An event of the selected words: its title, to be shortened; its day is one named in their sentence, else the report’s. */
export function addedEvent(project: Project, selected: Selected): Added {
  const text = textOf(project, selected.source)
  const sentence = sentenceAround(text, selected)
  const places = placesNear(project, selected, sentence)
  const when = project.mentions.dates.find((date) => isIn(project, selected) && overlap(date, sentence))?.edtf
  const published = project.story.sources.find(({ id }) => id === selected.source)?.published ?? ''
  const entry: EventEntry = {
    id: freshId(`${places[0] ?? ''} ${when ?? published}`, takenIds(project, 'events')),
    title: wordsOf(text, selected),
    when: when ?? published,
    places: [...places],
    evidence: evidenceFor(searchable(text), sentence, selected.source),
  }
  return withNew(project, 'events', entry)
}

/**
 * A place that the selected words name, wherever the report has them. It has no geometry until the editor gives it one. What the
 * report says in words that name it is about it, and it is an answer to the other open questions about places.
 */
export function addedPlace(project: Project, selected: Selected): Added {
  const text = textOf(project, selected.source)
  const name = wordsOf(text, selected).replace(outerMarks, '')
  const place: DeskPlace = {
    type: 'Feature',
    id: freshId(name, takenIds(project, 'places')),
    geometry: null,
    properties: { name, kind: 'place', precision: 'approximate' },
  }
  const added = withNew(offering(project, 'places', place.id), 'places', place)
  if (!isIn(project, selected)) return added
  const mentions = project.mentions.places
  const others = placeNamed(text, name).filter(
    (span) => !overlap(span, selected) && !mentions.some((mention) => isWithin(span, mention)),
  )
  const own = [{ start: selected.start, end: selected.end }, ...others]
  const known = mentions.filter((mention) => !own.some((span) => overlap(mention, span)))
  const places = [...known, ...own.map((span) => ({ ...span, place: place.id }))]
  const marked = { ...added.project, mentions: { ...project.mentions, places } }
  return { ...added, project: placedWhereNamed(marked, place.id, own) }
}

/** Where a text names a place: without the article before its name, and in either case where that has several words. */
function placeNamed(text: string, name: string): readonly Span[] {
  const bare = name.replace(/^the\s+/i, '')
  return spansNaming(text, bare, /\s/.test(bare) ? 'i' : '')
}

function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** The date that the selected words name, as EDTF relative to the report’s day; null where they name none. */
export function dateOf(project: Project, { source, start, end }: Selected): string | null {
  const text = textOf(project, source)
  const published = project.story.sources.find(({ id }) => id === source)?.published ?? ''
  // All of the text, since the dateline and the tense of the clause decide which day is meant.
  const dates = datesIn({ text, published: published === '' ? null : (published as Day) })
  return dates.find((date) => overlap(date, { start, end }))?.edtf ?? null
}

type Addable = { readonly statements: StatementEntry; readonly events: EventEntry; readonly places: DeskPlace }

function withNew<List extends keyof Addable>(project: Project, list: List, entry: Addable[List]): Added {
  const entries = [...(entriesOf(project, list) as readonly Addable[List][]), entry]
  return {
    project: withEntries(project, list, entries as Parameters<typeof withEntries<List>>[2]),
    entry: { list, id: entry.id },
  }
}

/** Whether a selection is in the report, whose mentions are known. */
function isIn(project: Project, { source }: Selected): boolean {
  return mainSource(project)?.id === source
}

/** Whether a passage begins and ends at marks of quotation, or stands between them in its paragraph. */
function isQuoted(text: string, { start, end }: Span): boolean {
  if (/^["“„«]/.test(text.slice(start, end))) return true
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  const opened = before.search(/["“„«][^"”»]*$/)
  return opened !== -1 && !/["”»]/.test(text.slice(start, end - 1))
}

function asSentence(words: string): string {
  const capital = words.replace(/^(["“‘']?)(\p{Ll})/u, (_, open: string, first: string) => open + first.toUpperCase())
  return /[.!?…]["”’']?$/.test(capital) ? capital : `${capital.replace(/[,;:]$/, '')}.`
}

/** Words that mean whoever was named before: not a name, but a speaker of the sentence. */
const meansEarlier =
  /(?<!\p{L})(?:he|she|they|it|the (?:minister|president|spokes\p{L}+|official|statement))(?!\p{L})/iu

/**
 * The speaker of a sentence: named in it, the last outside the selected words first; else, where it has a pronoun, the one named last
 * before it in its paragraph, and where it goes on quoting, in the sentence before. '' where there is none.
 */
function speakerOf(project: Project, selected: Selected, sentence: Span, isDirect: boolean): string {
  const text = textOf(project, selected.source)
  const named = speakersNamed(project, selected.source, text)
  const within = named.filter((mention) => overlap(mention, sentence)).toSorted((a, b) => b.start - a.start)
  const near = within.find((mention) => !overlap(mention, selected)) ?? within.at(-1)
  if (near !== undefined) return near.speaker
  const outside = text.slice(sentence.start, selected.start) + text.slice(selected.end, sentence.end)
  const paragraph = text.lastIndexOf('\n', sentence.start) + 1
  const from = meansEarlier.test(outside) ? paragraph : isDirect ? sentenceBefore(text, sentence, paragraph) : null
  if (from === null) return ''
  const before = named.filter(({ start }) => start >= from && start < sentence.start)
  return before.toSorted((a, b) => b.start - a.start)[0]?.speaker ?? ''
}

/** Where the sentence before another begins, in the paragraph that begins at `paragraph`. */
function sentenceBefore(text: string, { start }: Span, paragraph: number): number {
  const end = text.slice(paragraph, start).trimEnd().length + paragraph
  return end === paragraph ? paragraph : Math.max(paragraph, sentenceAround(text, { start: end - 1, end }).start)
}

/** Where speakers are named in a source’s text: as was found in the report, and by the names that they have by now. */
function speakersNamed(
  project: Project,
  source: string,
  text: string,
): readonly (Span & { readonly speaker: string })[] {
  const found = mainSource(project)?.id === source ? project.mentions.speakers : []
  const byName = project.story.speakers.flatMap(({ id, name }) =>
    spansNaming(text, name, 'i').map((span) => ({ ...span, speaker: id })),
  )
  return [...found, ...byName.filter((one) => !found.some((other) => overlap(one, other)))]
}

/** The ids of the places named in the words, else in their sentence. */
function placesNear(project: Project, selected: Selected, sentence: Span): readonly string[] {
  if (!isIn(project, selected)) return []
  const within = (span: Span) =>
    new Set(project.mentions.places.filter((mention) => overlap(mention, span)).map(({ place }) => place))
  const inside = within(selected)
  return [...(inside.size > 0 ? inside : within(sentence))]
}

/** When the same speaker’s other words of the report were said; else by the day on which it was published. */
function saidBy({ story }: Project, speaker: string, source: string): string {
  const other = story.statements.find((one) => one.speaker === speaker && one.evidence.source === source)
  return other?.said.on ?? `../${story.sources.find(({ id }) => id === source)?.published ?? ''}`
}
