import type { FeatureCollection } from 'geojson'
import { lookUp } from '../lookUp.ts'
import { type Control, contested, type Statement, type Story, type StoryEvent } from '../story.ts'
import { statementsAbout } from './statementsAbout.ts'

/**
 * The places of a story as GeoJSON (RFC 7946), with the number of statements about each, and who held it, named as
 * reported.
 */
export function placesAsGeoJson(story: Story): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: story.places.map(
      ({ id, geometry, point: _, nameLang: __, held: ___, drawn: ____, asReported, ...properties }) => ({
        type: 'Feature',
        id,
        geometry,
        properties: {
          ...properties,
          name: asReported ?? properties.name,
          statements: statementsAbout(story, id).length,
          ...controlProperty(story, id),
        },
      }),
    ),
  }
}

/** Who held a place, an entry each, in the words of its source; no property where nothing is claimed. */
function controlProperty(story: Story, placeId: string) {
  const entries = story.control.filter(({ places }) => places.includes(placeId))
  if (entries.length === 0) return {}
  const control = entries.map(({ id, side, from, until, disputed, speaker, note, evidence }) => {
    const [source, source_published, source_url, source_words] = evidenceColumns(story, evidence)
    const claimed_by = lookUp(story.speakers, speaker)?.name
    const told = { from: from.edtf, until: until?.edtf, disputed, claimed_by, note }
    return { id, side, side_name: sideName(story, side), ...told, source, source_published, source_url, source_words }
  })
  return { control }
}

/**
 * The statements, events and control of a story as CSV (RFC 4180), a row each, with the words of their source. `place_ids` and
 * `said_at_id` are ids of the GeoJSON. It starts with a byte order mark, which Excel needs to recognise UTF-8.
 */
export function momentsAsCsv(story: Story): string {
  const { control } = story
  const rows = [
    control.length === 0 ? columns : [...columns, 'until_edtf'],
    ...story.statements.map((statement) => statementRow(story, statement)),
    ...story.events.map((event) => eventRow(story, event)),
    ...control.map((entry) => controlRow(story, entry)),
  ]
  const [{ length } = []] = rows
  return `\uFEFF${rows.map((row) => csvRow([...row, ...Array(length - row.length).fill('')])).join('')}`
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

/** A beginning: `kind` says whether the side holds the places, whether they are contested, or whether others say otherwise. */
function controlRow(story: Story, entry: Control): readonly (string | undefined)[] {
  const { id, side, from, until, disputed, note, places, speaker } = entry
  const held = side === contested ? contested : 'held'
  const claimant = lookUp(story.speakers, speaker)
  return [
    ...[id, 'control', disputed ? 'disputed' : held, from.edtf, '', note],
    ...[claimant?.name, claimant?.role, sideName(story, side)],
    ...[placeNames(story, places), places.join('; '), '', '', '', ''],
    ...evidenceColumns(story, entry.evidence),
    until?.edtf,
  ]
}

function sideName(story: Story, side: string): string {
  return lookUp(story.sides, side)?.name ?? side
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

/**
 * A field, in quotation marks also where it holds a semicolon or a tab, at which some spreadsheets part fields too. An apostrophe
 * keeps them from reading as a formula what starts with one of these characters: the field, and what follows such a sign or the end
 * of a line, since others see no quotation mark within a row.
 */
function csvField(field = ''): string {
  const plain = field.replace(/([;\t\r\n] *)(?=[=+\-@])|^(?=[=+\-@\t\r])/g, "$1'")
  return /[",;\t\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}
