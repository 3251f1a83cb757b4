import { describe, expect, it } from 'vitest'
import { storyFilesFixture, storyFixture } from '../../testing/storyFixture.ts'
import { readStory } from '../reading/readStory.ts'
import { inLanguage } from './inLanguage.ts'
import { momentsAsCsv, placesAsGeoJson } from './storyData.ts'

describe('placesAsGeoJson', () => {
  const area = {
    type: 'Polygon' as const,
    coordinates: [
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 0],
      ],
    ],
  }
  const given = { places: { area }, statements: [{ about: ['area', 'mosul'] }, { about: ['mosul'] }] }

  it('can be read again as the places of a story, with nothing lost', () => {
    const story = storyFixture(given)
    const places: unknown = JSON.parse(JSON.stringify(placesAsGeoJson(story)))
    const again = readStory({ ...storyFilesFixture(given), places })
    expect(again).toMatchObject({ kind: 'story', story })
  })

  it('counts the statements about each place', () => {
    const { features } = placesAsGeoJson(storyFixture(given))
    expect(features.map(({ id, properties }) => [id, properties?.statements])).toEqual([
      ['raqqa', 0],
      ['mosul', 2],
      ['paris', 0],
      ['area', 1],
    ])
  })
})

describe('momentsAsCsv', () => {
  /** The CSV field for the text of a statement. */
  const field = (text: string) => {
    const csv = momentsAsCsv(storyFixture({ statements: [{ text, said: { on: '2016' } }] }))
    return csv.slice(csv.indexOf(',2016,,') + 7, csv.indexOf(',ANN,'))
  }

  it.each([
    ['plain', 'plain'],
    ['one, two', '"one, two"'],
    ['"yes"', '"""yes"""'],
    ['one\ntwo', '"one\ntwo"'],
    ['=1+1', "'=1+1"],
    ['@sum, +1', '"\'@sum, +1"'],
    ['-- no', "'-- no"],
    ['+33', "'+33"],
    ['a = b', 'a = b'],
    ['one;=1+1', '"one;\'=1+1"'],
    ['one; @sum', '"one; \'@sum"'],
    ['one\n=1+1', '"one\n\'=1+1"'],
    ['one\t-1', '"one\t\'-1"'],
    ['one; two', '"one; two"'],
  ])('writes %j as %j', (text, written) => expect(field(text)).toBe(written))

  it('starts with the byte order mark by which Excel knows UTF-8, then the columns', () => {
    expect(momentsAsCsv(storyFixture())).toMatch(/^\uFEFFid,type,kind,date_edtf,title,text,/)
  })

  it('has a row for each statement and event, with names and the source’s words', () => {
    const csv = momentsAsCsv(
      storyFixture({
        source: { url: 'https://example.org' },
        statements: [
          { id: 'a', about: ['raqqa', 'mosul'], said: { on: '2016-10', at: 'paris', occasion: 'talks' } },
          { id: 'b', kind: 'direct', text: 'said', speaker: 'bob', disputes: ['a'] },
        ],
        events: [{ id: 'c', text: 'Twice', places: [] }],
      }),
    )
    const source = 'Publisher: Report,2016-12-01,https://example.org'
    expect(csv.split('\r\n').slice(1)).toEqual([
      `a,statement,reported,2016-10,,It was said.,ANN,speaker,the left,"Name of raqqa; Name of mosul","raqqa; mosul",Name of paris,paris,talks,b,${source},said`,
      `b,statement,direct,2016-11-01,,said,BOB,speaker,the right,Name of raqqa,raqqa,,,,a,${source},said`,
      `c,event,,2016-11-01,It happened,Twice,,,,,,,,,,${source},happened`,
      '',
    ])
    const widths = csv
      .trimEnd()
      .split('\r\n')
      .map((row) => row.split(',').length)
    expect(new Set(widths)).toEqual(new Set([19]))
  })
})

describe('with control', () => {
  const story = storyFixture({
    source: { url: 'https://example.org' },
    statements: [{ id: 'a', speaker: 'bob', evidence: { source: 'report', exact: 'Bob: it was held by us' } }],
    events: [{ id: 'c', places: [] }],
    control: [
      { id: 'd', places: ['raqqa', 'mosul'], until: '2016-11', note: 'Half of it' },
      { id: 'e', side: 'contested', from: '../2016-10' },
      {
        id: 'f',
        disputed: true,
        side: 'right',
        from: '2016-11-04',
        evidence: { source: 'report', exact: 'it was held by us' },
      },
    ],
  })

  it('CSV has a row for each entry, and a last column more, with its end', () => {
    const [head, ...rows] = momentsAsCsv(story).trimEnd().split('\r\n')
    const source = 'Publisher: Report,2016-12-01,https://example.org'
    expect(head).toMatch(/,source_words,until_edtf$/)
    expect(rows.slice(2)).toEqual([
      `d,control,held,2016-11-01,,Half of it,,,the left,"Name of raqqa; Name of mosul","raqqa; mosul",,,,,${source},held,2016-11`,
      `e,control,contested,../2016-10,,,,,contested,Name of raqqa,raqqa,,,,,${source},held,`,
      `f,control,disputed,2016-11-04,,,BOB,speaker,the right,Name of raqqa,raqqa,,,,,${source},it was held by us,`,
    ])
    expect(new Set([head, ...rows].map((row) => row?.split(',').length))).toEqual(new Set([20]))
  })

  it('GeoJSON has the entries of each place that is held', () => {
    const [raqqa, mosul, paris] = placesAsGeoJson(story).features.map(({ properties }) => properties)
    expect(raqqa?.control.map(({ id }: { readonly id: string }) => id)).toEqual(['d', 'e', 'f'])
    expect(raqqa?.control.at(-1)).toMatchObject({ disputed: true, claimed_by: 'BOB' })
    expect(mosul?.control).toEqual([
      {
        ...{ id: 'd', side: 'left', side_name: 'the left', from: '2016-11-01', until: '2016-11', note: 'Half of it' },
        ...{ source: 'Publisher: Report', source_published: '2016-12-01', source_url: 'https://example.org' },
        source_words: 'held',
      },
    ])
    expect(paris).not.toHaveProperty('control')
  })
})

it('names places as the report does, in whatever language the reader has them', () => {
  const fixture = storyFixture({ statements: [{ about: ['raqqa'] }] })
  const story = { ...fixture, places: fixture.places.map((place) => ({ ...place, names: { ar: 'الرقة' } })) }
  const told = inLanguage(story, 'ar')
  expect(told.places[0]?.name).toBe('الرقة')
  expect(placesAsGeoJson(told)).toEqual(placesAsGeoJson(story))
  expect(momentsAsCsv(told)).toBe(momentsAsCsv(story))
})
