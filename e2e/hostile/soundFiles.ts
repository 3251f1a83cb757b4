import type { Position } from 'geojson'
import { isRecord, listIn } from '../../src/story/format/entries.ts'

type Json = Record<string, unknown>

/** A story’s two files, before they are sound or broken. */
export type DraftFiles = { readonly story: Json; readonly places: Json }

/**
 * Files in which what a schema doesn’t know is mostly in order: ids occur once, references lead somewhere, rings are
 * closed. Their words stay as they are. So a fuzzer comes to what is done with a story that has no problem.
 */
export function soundFiles({
  story,
  places,
}: DraftFiles): DraftFiles & { readonly texts: ReadonlyMap<string, string> } {
  const features = firstOfEach(listIn(places, 'features')).map(soundFeature)
  const placeIds = idsOf(features)
  const sources = firstOfEach(listIn(story, 'sources')).map(
    (source, index): Json => ({
      ...without(source, ['dateline', 'url', 'pictures']),
      role: index === 0 ? 'main' : 'context',
      published: '9999-12-31',
      ...('text' in source ? { text: `text-${index}.txt` } : {}),
    }),
  )
  const sides = firstOfEach(listIn(story, 'sides'))
  const sideIds = idsOf(sides)
  const speakers = sides.length === 0 ? [] : firstOfEach(listIn(story, 'speakers')).map((one) => sided(one, sideIds))
  const moments = ['statements', 'events', 'control'].flatMap((list) =>
    listIn(story, list).flatMap((entry) => (isRecord(entry) ? [{ list, entry }] : [])),
  )
  const once = new Map(moments.map(({ list, entry }, index) => [`${entry.id}${index}`, { list, entry }]))
  const entriesOf = (list: string): readonly Json[] =>
    [...once].flatMap(([id, moment]) => (moment.list === list ? [{ ...moment.entry, id }] : []))
  const statementIds = idsOf(entriesOf('statements'))
  const claimed = (entry: Json) => ({
    ...(without(entry, ['pictures']) as object),
    evidence: { source: sources[0]?.id, exact: wordsOf(entry) },
  })
  const statements = entriesOf('statements').map((entry) => ({
    ...claimed(entry),
    kind: 'reported',
    speaker: among(entry.speaker, idsOf(speakers)),
    about: allAmong(entry.about, placeIds),
    said: { on: soundDate(memberOf(entry.said, 'on')) },
    disputes: allAmong(entry.disputes, statementIds).filter((id) => id !== entry.id),
  }))
  const file = {
    ...without(story, ['lead', 'corrections', '$schema', '$comment']),
    version: 1,
    id: 'story',
    lang: 'en',
    timeline: { from: '2016-01-01', to: '2016-12-31' },
    places: 'places.geojson',
    view: { fit: allAmong(memberOf(story.view, 'fit'), placeIds) },
    sources,
    sides,
    speakers,
    statements: speakers.length === 0 ? [] : statements,
    events: entriesOf('events').map((entry) => ({
      ...claimed(entry),
      when: soundDate(entry.when),
      places: allAmong(entry.places, placeIds),
    })),
    control: entriesOf('control').map((entry) => ({
      ...without(claimed(entry), ['until']),
      disputed: true,
      side: among(entry.side, [...sideIds, 'contested']),
      from: soundDate(entry.from),
      places: allAmong(entry.places, placeIds),
    })),
  }
  const claims = moments.map(({ entry }) => wordsOf(entry))
  const texts = new Map(sources.map((_, index) => [`text-${index}.txt`, [...new Set(claims)].join('\n§\n')]))
  return { story: file, places: { type: 'FeatureCollection', features }, texts }
}

/** Records, of each id the first. */
function firstOfEach(list: readonly unknown[]): readonly Json[] {
  return [...new Map(list.toReversed().flatMap((one) => (isRecord(one) ? [[one.id, one]] : []))).values()]
}

function idsOf(entries: readonly Json[]): readonly string[] {
  return entries.map(({ id }) => String(id))
}

function without(record: Json, keys: readonly string[]): Json {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)))
}

function sided(speaker: Json, sideIds: readonly string[]): Json {
  return { ...speaker, side: among(speaker.side, sideIds) }
}

function among(id: unknown, ids: readonly string[]): string | undefined {
  return ids.includes(String(id)) ? String(id) : ids[0]
}

function allAmong(given: unknown, ids: readonly string[]): readonly string[] {
  const found = (Array.isArray(given) ? given : []).map(String).filter((id) => ids.includes(id))
  return [...new Set([...found, ...ids.slice(0, 1)])]
}

function memberOf(value: unknown, key: string): unknown {
  return isRecord(value) ? value[key] : undefined
}

function soundDate(date: unknown): string {
  return /^(\d{4}(-\d\d){0,2}~?|\.\.\/\d{4}-\d\d-\d\d)$/.test(String(date)) && date !== '2016-02-30'
    ? String(date)
    : '2016-11-02'
}

function wordsOf(entry: Json): string {
  return String(memberOf(entry.evidence, 'exact') ?? entry.title ?? entry.text ?? 'said')
}

function soundFeature(feature: Json): Json {
  const { geometry } = feature
  if (!isRecord(geometry)) return feature
  const isArea = /Polygon$/.test(String(geometry.type))
  return { ...feature, geometry: { ...geometry, coordinates: onGlobe(geometry.coordinates, isArea) } }
}

/** Coordinates within their ranges, the rings of areas closed. */
function onGlobe(part: unknown, isArea: boolean): unknown {
  if (!Array.isArray(part)) return part
  if (typeof part[0] === 'number') return [clamped(part[0], 180), clamped(part[1], 90)]
  const parts = part.map((each) => onGlobe(each, isArea))
  const isRing = isArea && isPosition(parts[0])
  return isRing ? [...parts, parts[0]] : parts
}

function isPosition(value: unknown): value is Position {
  return Array.isArray(value) && typeof value[0] === 'number'
}

function clamped(value: unknown, most: number): number {
  return Math.max(-most, Math.min(most, Number(value)))
}
