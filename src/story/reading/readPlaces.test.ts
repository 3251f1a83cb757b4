import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { storyFilesFixture } from '../../testing/storyFixture.ts'
import { problemSentence } from '../format/problem.ts'
import { decodeJson, decodeText } from './decodeFile.ts'
import { readStory } from './readStory.ts'

const ids = ['testville', 'test-islands', 'test-front']

/** Reads a story about places from this file, or with these features. */
function readWith(places: unknown, about: readonly string[] = ids) {
  const speakers = ['ann', 'bob', 'cem']
  const files = storyFilesFixture({ statements: speakers.map((speaker) => ({ speaker, about: [...about] })) })
  const read = readStory({ ...files, story: { ...(files.story as object), view: { fit: about } }, places })
  return {
    places: read.kind === 'story' ? read.story.places : [],
    problems: read.kind === 'problems' ? read.problems.map(problemSentence) : [],
    warnings: read.warnings.map(problemSentence),
  }
}

function collection(...features: readonly object[]) {
  return { type: 'FeatureCollection', features }
}

function feature(id: string | number | undefined, geometry: object | null, more: object = {}) {
  const properties = { name: `Name of ${id}`, kind: 'town', precision: 'exact', ...more }
  return { type: 'Feature', ...(id === undefined ? {} : { id }), geometry, properties }
}

const point = { type: 'Point', coordinates: [39, 36] }

describe('a file as a program writes it', () => {
  it.each([
    ['qgis', ['places.features[3].id is missing: the story can’t name this feature: it is left out']],
    ['ogr2ogr', []],
    ['geojson-io', ['places.features[3].id is 3: the story can’t name this feature: it is left out']],
    ['umap', []],
    ['my-maps', []],
  ])('is read whole: %s', async (program, warnings) => {
    const bytes = await readFile(`src/testing/geojson/${program}.geojson`)
    const file = await decodeJson(decodeText(bytes))
    const read = readWith(file.kind === 'json' ? file.value : undefined)
    expect(read.problems).toEqual([])
    expect(read.places.filter(({ id }) => ids.includes(id)).map(({ name }) => name)).toEqual([
      'Testville',
      'Test islands',
      'Test front',
    ])
    expect(read.warnings).toEqual(warnings)
    expect(read.places.find(({ id }) => id === 'testville')).toMatchObject({
      geometry: { type: 'Point', coordinates: [39.5, 36.25] },
      note: undefined,
    })
  })

  it('keeps all parts of an area and a line', async () => {
    const file = JSON.parse(await readFile('src/testing/geojson/qgis.geojson', 'utf8'))
    const types = readWith(file).places.map(({ geometry }) => [geometry.type, geometry.coordinates.length])
    expect(types).toEqual([
      ['Point', 2],
      ['MultiPolygon', 2],
      ['MultiLineString', 2],
    ])
    expect(readWith(file).places[0]?.names).toEqual({ ar: 'اختبار' })
  })

  it('through a GeoPackage: no key is missing, and empty columns are null', async () => {
    const file = JSON.parse(await readFile('public/geo/raqqa-2016-11.geojson', 'utf8'))
    const keys = ['name', 'gazetteerName', 'names', 'country', 'kind', 'geonames', 'precision', 'note']
    const columns = (properties: Readonly<Record<string, unknown>>) =>
      Object.fromEntries(keys.map((key) => [key, properties[key] ?? (key === 'names' ? {} : null)]))
    const features = file.features.map((one: { id: string; properties: Readonly<Record<string, unknown>> }) => ({
      ...one,
      id: undefined,
      properties: { id: one.id, ...columns(one.properties) },
    }))
    expect(readWith({ ...file, features }, ['raqqa', 'mosul'])).toMatchObject({ problems: [], places: { length: 19 } })
  })
})

describe('ids', () => {
  it.each<[string, object]>([
    ['in the properties', feature(undefined, point, { id: 'here' })],
    ['beside the properties', feature('here', point)],
    ['in the properties, beside a program’s own', feature('Ax4F', point, { id: 'here' })],
    ['beside the properties, and another in them', feature('here', point, { id: 12 })],
  ])('may stand %s', (_, one) => {
    expect(readWith(collection(one), ['here']).places.map(({ id }) => id)).toEqual(['here'])
  })

  it('may be numbers', () => {
    expect(readWith(collection(feature(7, point)), ['7']).places.map(({ id }) => id)).toEqual(['7'])
  })

  it('that features lack are named by the features’ names; what follows from it is said once', () => {
    const file = collection(
      feature(undefined, point, { name: 'Test Town' }),
      feature(undefined, point, { name: 'Quite another' }),
    )
    expect(readWith(file, ['test-town', 'elsewhere'])).toMatchObject({
      problems: [
        "places.features[0].id is missing: it is required; did you mean 'test-town'?",
        "places is 'places.geojson': no place in it has the ids that story.json names: 'test-town', 'elsewhere'",
      ],
      warnings: ['places.features[1].id is missing: the story can’t name this feature: it is left out'],
    })
  })

  it('that no feature has are one problem', () => {
    const { problems } = readWith(collection(feature(undefined, point)), ['a', 'b'])
    expect(problems).toEqual([
      expect.stringMatching(
        /^places\.features is .*: none of its features has an id and a geometry: give each place an id/,
      ),
      "places is 'places.geojson': no place in it has the ids that story.json names: 'a', 'b'",
    ])
  })

  it('are recognised where a name stands in their place', () => {
    const file = collection(
      feature('al-test', point, { name: 'Al Test', gazetteerName: 'At Test' }),
      feature('b', point),
    )
    expect(readWith(file, ['Al Test', 'b']).problems).toContain(
      "statements[0].about[0] is 'Al Test': that is the name of a place; its id is 'al-test'",
    )
  })
})

describe('geometry', () => {
  const geometryOf = (geometry: object | null, id = 'here') => readWith(collection(feature(id, geometry)), ['here'])

  it('may be missing where nothing names the place', () => {
    const read = readWith(collection(feature('here', point), feature('there', null)), ['here'])
    expect(read.places.map(({ id }) => id)).toEqual(['here'])
    expect(read.warnings).toEqual([
      'places.features[1].geometry is null: the story doesn’t name this feature: it is left out',
    ])
  })

  it('is one point, line or area, or several of one kind', () => {
    expect(
      geometryOf({
        type: 'MultiPoint',
        coordinates: [
          [39, 36],
          [40, 36],
          [44, 36],
        ],
      }).places[0]?.point,
    ).toEqual([40, 36])
    expect(geometryOf({ type: 'GeometryCollection', geometries: [point] }).problems).toEqual([
      "places.features[0].geometry.type is 'GeometryCollection': a place is one point, line or area, or several of one kind: split the collection (in QGIS with “Multipart to singleparts”, with ogr2ogr -explodecollections) and give each part an id",
    ])
  })

  it('is drawn with a warning where a ring is not valid', () => {
    const ring = [
      [0, 0],
      [4, 0],
      [4, 4],
      [4, 4],
      [6, 4],
      [4, 4],
      [0, 4],
      [0, 0],
    ]
    const bowTie = [
      [0, 0],
      [2, 2],
      [2, 0],
      [0, 2],
      [0, 0],
    ]
    const flat = [
      [0, 0],
      [1, 0],
      [2, 0],
      [0, 0],
    ]
    const at = 'places.features[0].geometry.coordinates'
    expect(geometryOf({ type: 'MultiPolygon', coordinates: [[ring], [bowTie], [flat]] })).toMatchObject({
      problems: [],
      warnings: [
        `${at}[2][0] is [[0,0],[1,0],[2,0],[0,0]]: the ring encloses no area`,
        `${at}[0][0] is [4,4]: the ring crosses or touches itself here; it is drawn all the same`,
        `${at}[0][0] is [6,4]: the ring has a spike here; it is drawn all the same`,
        `${at}[0][0] is [4,4]: the ring has this position twice in a row; it is drawn all the same`,
        `${at}[1][0] is [1,1]: the ring crosses or touches itself here; it is drawn all the same`,
      ],
    })
    expect(geometryOf({ type: 'Polygon', coordinates: [flat] }).problems).toHaveLength(1)
  })

  it.each([
    [
      {},
      'it looks like EPSG:3857 (Web Mercator); save as WGS 84 (EPSG:4326), in degrees (so are the coordinates of 1 more)',
    ],
    [
      { crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::32637' } } },
      'the file’s coordinate system is EPSG:32637; save as WGS 84 (EPSG:4326), in degrees (so are the coordinates of 1 more)',
    ],
  ])('in metres is one problem: %j', (member, reason) => {
    const places = collection(
      feature('here', { type: 'Point', coordinates: [4342339.56, 4294128.67] }),
      feature('there', {
        type: 'LineString',
        coordinates: [
          [4_140_000, 4_370_000],
          [4_136_000, 4_390_000],
        ],
      }),
    )
    expect(readWith({ ...places, ...member }, ['here', 'there']).problems).toEqual([
      `places.features[0].geometry.coordinates is [4342339.56,4294128.67]: ${reason}`,
    ])
  })
})

it('says once what many places lack', () => {
  const features = ['a', 'b', 'c', 'd', 'e'].map((id) => feature(id, point, { kind: null }))
  expect(readWith(collection(...features), ['a', 'b']).problems).toEqual([
    'places.features[0].properties.kind is missing: it is required (and 4 more, the next at places.features[1].properties.kind)',
  ])
})
