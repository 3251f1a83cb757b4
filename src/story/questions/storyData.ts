import type { FeatureCollection } from 'geojson'
import { lookUp } from '../lookUp.ts'
import type { Story } from '../story.ts'
import { statementsAbout } from './statementsAbout.ts'

/** The places of a story as GeoJSON (RFC 7946), with how many statements are about each. */
export function placesAsGeoJson(story: Story): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: story.places.map(({ id, geometry, point: _, ...properties }) => ({
      type: 'Feature',
      id,
      geometry,
      properties: { ...properties, statements: statementsAbout(story, id).length },
    })),
  }
}

/**
 * The statements and events of a story as CSV (RFC 4180), a row each, with the words of their source. It starts with a
 * byte order mark, without which Excel does not read UTF-8. `place_ids` and `said_at_id` are the ids of the GeoJSON.
 */
export function momentsAsCsv(story: Story): string {
  const names = (ids: readonly string[]) => ids.map((id) => lookUp(story.places, id)?.name ?? id).join('; ')
  const statements = story.statements.map((statement) => {
    const speaker = lookUp(story.speakers, statement.speaker)
    return [
      statement.id,
      'statement',
      statement.kind,
      statement.said.when.edtf,
      '',
      statement.text,
      speaker?.name,
      speaker?.role,
      lookUp(story.sides, speaker?.side)?.name,
      names(statement.about),
      statement.about.join('; '),
      statement.said.at && names([statement.said.at]),
      statement.said.at,
      statement.said.occasion,
      statement.disputes.join('; '),
      ...evidenceColumns(story, statement.evidence),
    ]
  })
  const events = story.events.map((event) => [
    event.id,
    'event',
    '',
    event.when.edtf,
    event.title,
    event.text,
    '',
    '',
    '',
    names(event.places),
    event.places.join('; '),
    '',
    '',
    '',
    '',
    ...evidenceColumns(story, event.evidence),
  ])
  return `\uFEFF${[columns, ...statements, ...events].map(csvRow).join('')}`
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

function evidenceColumns(story: Story, { source: id, exact }: Story['events'][number]['evidence']) {
  const source = lookUp(story.sources, id)
  return [source && `${source.publisher}: ${source.title}`, source?.published, source?.url, exact]
}

function csvRow(fields: readonly (string | undefined)[]): string {
  return `${fields.map(csvField).join(',')}\r\n`
}

/** A spreadsheet takes a field that starts with one of these for a formula, so such a field gets an apostrophe. */
function csvField(field = ''): string {
  const plain = /^[=+\-@\t\r]/.test(field) ? `'${field}` : field
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}
