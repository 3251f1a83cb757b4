import type { FeatureCollection } from 'geojson'
import { lookUp } from '../lookUp.ts'
import type { Statement, Story, StoryEvent } from '../story.ts'
import { statementsAbout } from './statementsAbout.ts'

/** The places of a story as GeoJSON (RFC 7946), with the number of statements about each, named as reported. */
export function placesAsGeoJson(story: Story): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: story.places.map(({ id, geometry, point: _, nameLang: __, asReported, ...properties }) => ({
      type: 'Feature',
      id,
      geometry,
      properties: { ...properties, name: asReported ?? properties.name, statements: statementsAbout(story, id).length },
    })),
  }
}

/**
 * The statements and events of a story as CSV (RFC 4180), a row each, with the words of their source. `place_ids` and
 * `said_at_id` are ids of the GeoJSON. It starts with a byte order mark, which Excel needs to recognise UTF-8.
 */
export function momentsAsCsv(story: Story): string {
  const rows = [
    columns,
    ...story.statements.map((statement) => statementRow(story, statement)),
    ...story.events.map((event) => eventRow(story, event)),
  ]
  return `\uFEFF${rows.map(csvRow).join('')}`
}

const columns = [
  'id',
  'type',
  'kind',
  'date_edtf',
  'title',
  'text',
  'speaker',
  'role',
  'side',
  'places',
  'place_ids',
  'said_at',
  'said_at_id',
  'occasion',
  'disputes',
  'source',
  'source_published',
  'source_url',
  'source_words',
]

function statementRow(story: Story, statement: Statement): readonly (string | undefined)[] {
  const speaker = lookUp(story.speakers, statement.speaker)
  const { when, at, occasion } = statement.said
  return [
    statement.id,
    'statement',
    statement.kind,
    when.edtf,
    '',
    statement.text,
    speaker?.name,
    speaker?.role,
    lookUp(story.sides, speaker?.side)?.name,
    placeNames(story, statement.about),
    statement.about.join('; '),
    at && placeNames(story, [at]),
    at,
    occasion,
    statement.disputes.join('; '),
    ...evidenceColumns(story, statement.evidence),
  ]
}

function eventRow(story: Story, event: StoryEvent): readonly (string | undefined)[] {
  const { id, when, title, text, places } = event
  const speakerColumns = ['', '', '']
  const saidColumns = ['', '', '', '']
  return [
    ...[id, 'event', '', when.edtf, title, text, ...speakerColumns],
    ...[placeNames(story, places), places.join('; '), ...saidColumns],
    ...evidenceColumns(story, event.evidence),
  ]
}

function placeNames(story: Story, ids: readonly string[]): string {
  return ids
    .map((id) => lookUp(story.places, id))
    .flatMap((place) => place?.asReported ?? place?.name ?? [])
    .join('; ')
}

function evidenceColumns(story: Story, { source: id, exact }: StoryEvent['evidence']) {
  const source = lookUp(story.sources, id)
  return [source && `${source.publisher}: ${source.title}`, source?.published, source?.url, exact]
}

function csvRow(fields: readonly (string | undefined)[]): string {
  return `${fields.map(csvField).join(',')}\r\n`
}

/** An apostrophe keeps a spreadsheet from reading a field that starts with one of these characters as a formula. */
function csvField(field = ''): string {
  const plain = /^[=+\-@\t\r]/.test(field) ? `'${field}` : field
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}
