import type { Lead, Picture } from '../../src/story/format/schema.ts'
import type { PlaceGeometry } from '../../src/story/story.ts'

/** A story that no one said any of, made for its shape alone: its files as an editor would write them. */
export type Shape = {
  readonly story: { readonly id: string; readonly credit: string }
  readonly places: { readonly type: 'FeatureCollection'; readonly features: readonly object[] }
  /** The texts of its sources, by the path that the story gives. */
  readonly texts: Readonly<Record<string, string>>
  /** Its pictures, by the path that the story gives. */
  readonly pictures?: Readonly<Record<string, Buffer>>
}

export type ShapePlace = {
  readonly id: string
  readonly name: string
  /** [longitude, latitude], or a geometry. */
  readonly at: readonly [number, number] | PlaceGeometry
  readonly kind?: string
  readonly country?: string
  readonly approximate?: true
  readonly geonames?: number
  readonly names?: Readonly<Record<string, string>>
}

export type ShapeStatement = {
  /** EDTF. */
  readonly on: string
  readonly about: readonly string[]
  /** The number of its speaker; statement n has speaker n by default. */
  readonly speaker?: number
  readonly at?: string
  readonly text?: string
  /** Ids: statement n is `s-n`. */
  readonly disputes?: readonly string[]
  readonly context?: true
  readonly reported?: true
  readonly pictures?: readonly Picture[]
}

type ShapeEvent = {
  readonly when: string
  readonly title: string
  readonly places: readonly string[]
  readonly pictures?: readonly Picture[]
}

type ShapeControl = {
  readonly places: readonly string[]
  /** The number of a side. */
  readonly side: number | 'contested'
  readonly from: string
  readonly until?: string
  readonly disputed?: true
  readonly note?: string
  /** The number of the statement in whose words it is claimed. */
  readonly statement?: number
}

export type ShapeGiven = {
  readonly id: string
  readonly title?: string
  readonly lang?: string
  readonly from: string
  readonly to: string
  readonly places: readonly ShapePlace[]
  readonly fit?: readonly string[]
  readonly statements?: readonly ShapeStatement[]
  readonly events?: readonly ShapeEvent[]
  /** Entry n has the id `c-n`. */
  readonly control?: readonly ShapeControl[]
  readonly lead?: Lead
  readonly sides?: readonly string[]
  readonly speakers?: readonly { readonly name: string; readonly role?: string; readonly side: number }[]
  readonly credit?: string
  /** Those of its one report. */
  readonly pictures?: readonly Picture[]
}

/** A valid story of this shape. Whatever it says is a test sentence that its one report holds word for word. */
export function inventedShape(given: ShapeGiven): Shape {
  const sides = given.sides ?? ['One', 'Two', 'Three']
  const speakers =
    given.speakers ?? sides.map((name, side) => ({ name: `Speaker ${name}`, role: 'test speaker', side }))
  const statements = (given.statements ?? []).map((entry, index) => statementOf(entry, index, speakers.length))
  const events = (given.events ?? []).map((entry, index) => ({
    id: `e-${index}`,
    ...entry,
    evidence: evidence(entry.title),
  }))
  const control = given.control?.map(({ side, statement, ...entry }, index) => ({
    id: `c-${index}`,
    ...entry,
    side: side === 'contested' ? side : `side-${side}`,
    evidence: statements[statement ?? -1]?.evidence ?? evidence(`number ${index} of who held what`),
  }))
  const ownWords = control?.filter((_, index) => given.control?.[index]?.statement === undefined) ?? []
  const sentencesOf = (source: string) =>
    [...statements, ...events, ...ownWords]
      .filter((moment) => moment.evidence.source === source)
      .map(({ evidence: { exact } }) => exact)
  const story = {
    version: 1,
    id: given.id,
    lang: given.lang ?? 'en',
    title: given.title ?? `Invented: ${given.id}`,
    summary: 'A story of this shape for tests: no one said any of this.',
    credit: given.credit ?? 'Nobody: all of it is invented.',
    timeline: { from: given.from, to: given.to },
    places: 'places.geojson',
    view: { fit: given.fit ?? given.places.map(({ id }) => id) },
    sources: [
      {
        ...source('report', 'main', given.to),
        title: 'Test report',
        publisher: 'Test publisher',
        ...picturesOf(given),
      },
      { ...source('context', 'context', given.from), title: 'Earlier test report', publisher: 'Another publisher' },
    ],
    speakers: speakers.map(({ name, role, side }, index) => ({
      id: `speaker-${index}`,
      name,
      ...(role === undefined ? {} : { role }),
      side: `side-${side}`,
    })),
    sides: sides.map((name, index) => ({ id: `side-${index}`, name })),
    statements,
    events,
    ...(control === undefined ? {} : { control }),
    ...(given.lead === undefined ? {} : { lead: given.lead }),
  }
  const texts = Object.fromEntries(
    ['report', 'context'].map((id) => [`${id}.txt`, sentencesOf(id).join('\n\n') || 'This test report says nothing.']),
  )
  return { story, places: { type: 'FeatureCollection', features: given.places.map(feature) }, texts }
}

function source(id: string, role: 'main' | 'context', published: string) {
  return { id, role, published, url: `https://example.org/${id}`, text: `${id}.txt` }
}

function statementOf(entry: ShapeStatement, index: number, speakers: number) {
  const exact = `${entry.text ?? `Test words number ${index}, which nobody said about ${entry.about.join(' and ')}`}.`
  return {
    id: `s-${index}`,
    speaker: `speaker-${(entry.speaker ?? index) % speakers}`,
    kind: entry.reported === true ? 'reported' : 'direct',
    text: exact.slice(0, -1),
    about: entry.about,
    said: { on: entry.on, ...(entry.at === undefined ? {} : { at: entry.at }) },
    evidence: { source: entry.context === true ? 'context' : 'report', exact },
    ...(entry.disputes === undefined ? {} : { disputes: entry.disputes }),
    ...picturesOf(entry),
  }
}

function picturesOf({ pictures }: { readonly pictures?: readonly Picture[] }) {
  return pictures === undefined ? {} : { pictures }
}

function evidence(title: string) {
  return { source: 'report', exact: `This happened: ${title}.` }
}

function feature({ id, at, approximate, kind = 'town', ...properties }: ShapePlace) {
  const geometry = 'type' in at ? at : { type: 'Point', coordinates: at }
  return {
    type: 'Feature',
    id,
    properties: { ...properties, kind, precision: approximate === true ? 'approximate' : 'exact' },
    geometry,
  }
}
