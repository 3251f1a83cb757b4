import { describe, expect, it } from 'vitest'
import { storyFilesFixture, storyFixture } from '../../testing/storyFixture.ts'
import { problemSentence } from '../format/problem.ts'
import { readStory } from './readStory.ts'

const sentences = (files: Parameters<typeof readStory>[0]) => {
  const read = readStory(files)
  return read.kind === 'problems' ? read.problems.map(problemSentence) : []
}

it('makes contradictions hold both ways, whichever side states them', () => {
  const { statements } = storyFixture({
    statements: [{ id: 'a' }, { id: 'b', disputes: ['a'] }, { id: 'c', disputes: ['a', 'b'] }],
  })
  expect(statements.map(({ id, disputes }) => [id, disputes])).toEqual([
    ['a', ['b', 'c']],
    ['b', ['a', 'c']],
    ['c', ['a', 'b']],
  ])
})

it('attaches the text to its source, in place of its path', () => {
  const text = 'It was said.'
  expect(storyFixture({ source: { text } }).sources[0]?.text).toBe(text)
  expect(storyFixture().sources[0]?.text).toBeUndefined()
})

it('reads a speaker without a role, but none with an empty one', () => {
  const files = storyFilesFixture()
  const story = files.story as { readonly speakers: readonly { readonly role: string }[] }
  const withSpeakers = (change: (speaker: { readonly role: string }) => object) => ({
    ...files,
    story: { ...story, speakers: story.speakers.map(change) },
  })
  expect(sentences(withSpeakers(({ role: _, ...speaker }) => speaker))).toEqual([])
  expect(sentences(withSpeakers((speaker) => ({ ...speaker, role: '' })))[0]).toMatch(/^speakers\[0\]\.role /)
})

it('gives evidence in the words of its source', () => {
  const text = 'It was — as a matter of\nfact — “said”.'
  const { statements } = storyFixture({
    statements: [{ evidence: { source: 'report', exact: 'It was -- as a matter of fact -- "said"' } }],
    source: { text },
  })
  expect(statements[0]?.evidence.exact).toBe('It was — as a matter of fact — “said”')
})

it('leaves out the comments that an editor has left', () => {
  const files = storyFilesFixture({ statements: [{}] })
  const { statements, ...story } = files.story as { readonly statements: readonly object[] }
  const commented = { $comment: 'to do', ...story, statements: [{ $comment: 'ask again', ...statements[0] }] }
  expect(readStory({ ...files, story: commented })).toEqual(readStory(files))
})

it('reads dates', () => {
  const { statements, events } = storyFixture({
    statements: [{ said: { on: '../2016-11-03' } }],
    events: [{ when: '2016-10' }],
  })
  expect(statements[0]?.said.when).toMatchObject({ earliest: null, latest: '2016-11-03' })
  expect(events[0]?.when).toMatchObject({ earliest: '2016-10-01', latest: '2016-10-31' })
})

it('stands the marker of an area in that part of it which the first view shows', () => {
  const ring = [
    [30, 30],
    [60, 30],
    [60, 40],
    [30, 40],
    [30, 30],
  ]
  const { places } = storyFixture({ places: { area: { type: 'Polygon', coordinates: [ring] } } })
  // The first view is from Raqqa at 39° east to Mosul at 43°, both 36° north.
  const [longitude = 0, latitude = 0] = places.find(({ id }) => id === 'area')?.point ?? []
  expect(longitude).toBeGreaterThan(38)
  expect(longitude).toBeLessThan(44)
  expect(Math.abs(latitude - 36)).toBeLessThan(1)
})

describe('where a file could not be read', () => {
  it('says so once, with the reason where it is known, and lets be what refers into it', () => {
    const files = { ...storyFilesFixture({ statements: [{}] }), places: undefined }
    expect(sentences(files)).toEqual(["places is 'places.geojson': this file could not be read"])
    expect(sentences({ ...files, unread: new Map([['places.geojson', 'it is on fire']]) })).toEqual([
      "places is 'places.geojson': this file could not be read: it is on fire",
    ])
  })

  it('says the same of a text', () => {
    const files = { ...storyFilesFixture({ source: { text: 'It was said.' } }), texts: new Map() }
    expect(sentences(files)).toEqual(["sources[0].text is 'report.txt': this file could not be read"])
  })
})

it('checks the rest of an entry that has a mistake', () => {
  const { story, ...files } = storyFilesFixture({ statements: [{ about: ['mozul'], said: { on: 'today' } }] })
  const broken: unknown = JSON.parse(JSON.stringify(story).replace('"reported"', '"told"'))
  expect(sentences({ story: broken, ...files })).toEqual([
    "statements[0].kind is 'told': it must be 'direct' or 'reported'",
    "statements[0].about[0] is 'mozul': no place has that id; did you mean 'mosul'?",
    expect.stringMatching(/^statements\[0\]\.said\.on is 'today': this is not a date/),
  ])
})

it('refuses half of a surrogate pair, which no file can hold', () => {
  const half = '\ud83d'
  expect(sentences(storyFilesFixture({ source: { title: `Cut ${half}` } }))).toEqual([
    `sources[0].title is 'Cut ${half}': it holds half of a character, as a cut emoji leaves it: write it anew`,
  ])
})

describe('garbage', () => {
  const files = storyFilesFixture({
    source: { text: 'It was said and happened.', dateline: { place: 'raqqa', date: '2016-11-01' } },
    statements: [{ disputes: ['statement-1'] }, { kind: 'direct', text: 'said' }],
    events: [{}],
    places: {
      line: {
        type: 'LineString',
        coordinates: [
          [1, 2],
          [3, 4],
        ],
      },
    },
  })
  const deep: unknown = JSON.parse(`${'['.repeat(20_000)}${']'.repeat(20_000)}`)
  const rubbish = [undefined, null, 5, -1e300, true, '', 'x', '9999-12-31', [], [null], {}, { id: 'x' }, deep]

  it.each(['story', 'places'] as const)(
    'anywhere in the %s is told on lines, never thrown',
    (key) => {
      const whole = files[key]
      for (const path of pathsIn(whole)) {
        for (const value of rubbish) {
          const read = readStory({ ...files, [key]: withValue(whole, path, value) })
          const problems = read.kind === 'problems' ? read.problems : []
          const lines = [...problems, ...read.warnings].map(problemSentence)
          expect(lines.filter((line) => line.includes('\n'))).toEqual([])
          if (value === deep || typeof value === 'boolean') expect(lines.length).toBeGreaterThan(0)
        }
      }
    },
    60_000,
  )
})

type Path = readonly (string | number)[]

function pathsIn(value: unknown): readonly Path[] {
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(typeof value === 'object' && value !== null ? value : {})
  return [[], ...entries.flatMap(([key, item]) => pathsIn(item).map((path) => [key, ...path]))]
}

/** A copy with another value at a path; undefined takes the key away. */
function withValue(whole: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value
  if (Array.isArray(whole)) return whole.with(Number(key), withValue(whole[Number(key)], rest, value))
  const changed = withValue((whole as Record<string, unknown>)[key], rest, value)
  return Object.fromEntries(
    Object.entries({ ...(whole as object), [key]: changed }).filter(([, item]) => item !== undefined),
  )
}
