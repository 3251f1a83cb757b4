import type { Position } from 'geojson'
import type { StoryFiles } from '../../src/story/format/storyFiles.ts'
import { storyFilesFixture } from '../../src/testing/storyFixture.ts'
import { nested } from './brokenValue.ts'

type Build = (size: number) => StoryFiles

/**
 * Stories that are large or deep in one way, by what they are: `size` is 1 for the largest, a part of it for smaller ones. Each
 * of them once took the validator minutes, or made it throw, or is made to see that it doesn’t.
 */
export const largeFiles: ReadonlyMap<string, Build> = new Map<string, Build>([
  ['a title of 10 MB', (size) => withStory({ title: 'a'.repeat(10_000_000 * size) })],
  ['a text of 10 MB of one letter, quoted', (size) => quoting('a'.repeat(10_000_000 * size), 'a'.repeat(5000))],
  ['half of a text of 2 MB, quoted', (size) => quoting('ab'.repeat(1_000_000 * size), 'ab'.repeat(500_000 * size))],
  [
    'many words that are nearly in a text',
    (size) => quoting(`It was said ${'ward '.repeat(200_000 * size)}`, `It was said ${'word '.repeat(100_000 * size)}`),
  ],
  ['a hyphen before 1 MB of byte order marks', (size) => quoting(`a-${'\ufeff'.repeat(1_000_000 * size)}b`, 'ab')],
  [
    'a text of 5 MB of soft hyphens, dashes, dots and accents',
    (size) => quoting(['\u00ad', '- ', '. ', 'a\u0301'].map((part) => part.repeat(600_000 * size)).join('b'), 'said'),
  ],
  [
    'an outline that zigzags from side to side',
    (size) => withOutline(100_000 * size, (part, index) => [index % 2 ? 170 : -170, 160 * part - 80]),
  ],
  ['a star of many rays', (size) => withOutline(100_000 * size, (part, index) => onCircle(part, index % 2 ? 40 : 2))],
  ['a circle', (size) => withOutline(100_000 * size, (part) => onCircle(part, 40))],
  ['a spiral', (size) => withOutline(100_000 * size, (part) => onCircle(part * 400, 80 * part))],
  [
    'a comb of corridors of one width',
    (size) => withOutline(20_000 * size, (part, index) => [170 * part, index % 4 < 2 ? 80 : -79.9]),
  ],
  ['one position, again and again', (size) => withOutline(100_000 * size, () => [1, 1])],
  ['a ring about the pole', () => withOutline(12, (part) => [360 * part - 180, -70])],
  [
    'a sliver round half the world',
    (size) => withOutline(1000 * size, (part) => [part < 0.5 ? 340 * part : 340 * (1 - part), part < 0.5 ? 0 : 1e-6]),
  ],
  [
    'many areas about one another',
    (size) =>
      storyFilesFixture({
        statements: [{}],
        places: Object.fromEntries(
          count(1000 * size, (index) => [`area-${index}`, { type: 'Polygon', coordinates: [square(index % 80)] }]),
        ),
      }),
  ],
  [
    'many places',
    (size) =>
      storyFilesFixture({
        statements: [{}],
        places: Object.fromEntries(
          count(5000 * size, (index) => [`place-${index}`, { type: 'Point', coordinates: [index % 90, index / 100] }]),
        ),
      }),
  ],
  [
    'many features without an id',
    (size) => {
      const features = count(20_000 * size, (index) => ({ type: 'Feature', properties: { name: `Place ${index}` } }))
      const about = count(20_000 * size, (index) => `missing-${index}`)
      return { ...storyFilesFixture({ statements: [{ about }] }), places: { type: 'FeatureCollection', features } }
    },
  ],
  [
    'many ids that are not there',
    (size) => storyFilesFixture({ statements: [{ about: count(100_000 * size, (index) => `place-${index}`) }] }),
  ],
  [
    'ids of 1 MB',
    (size) =>
      storyFilesFixture({ statements: count(5, (index) => ({ about: [`${index}`.repeat(1_000_000 * size)] })) }),
  ],
  [
    'disputes in a circle, each with many',
    (size) =>
      storyFilesFixture({
        statements: count(2000 * size, (index) => ({
          disputes: count(50, (step) => `statement-${(index + step + 1) % Math.max(51, Math.floor(2000 * size))}`),
        })),
      }),
  ],
  [
    'many changes of hands on one day',
    (size) =>
      storyFilesFixture({
        control: count(5000 * size, (index) => ({ from: '2016-10-01', side: index % 2 ? 'left' : 'right' })),
      }),
  ],
  [
    'many claims of one thing',
    (size) =>
      storyFilesFixture({
        statements: count(1000 * size, (index) => ({
          evidence: { source: 'report', exact: `It was said ${index} times` },
        })),
        control: count(1000 * size, (index) => ({
          disputed: true,
          evidence: { source: 'report', exact: `was said ${index} times` },
        })),
      }),
  ],
  [
    'control until the last of all days',
    () =>
      storyFilesFixture({
        source: { published: '9999-12-31' },
        control: [
          { from: '9999-12-30', until: '9999-12-31' },
          { from: '9999-12-31', side: 'right' },
        ],
      }),
  ],
  [
    'many keys that the format doesn’t know',
    (size) => withStory(Object.fromEntries(count(50_000 * size, (index) => [`key-${index}`, index]))),
  ],
  [
    'keys that every object has',
    () => ({
      ...storyFilesFixture({ statements: [{}] }),
      story: JSON.parse(
        '{"__proto__": {"id": "x"}, "constructor": 1, "statements": [{"__proto__": []}], "toString": {}}',
      ),
    }),
  ],
  ['lists a million levels deep', (size) => ({ ...storyFilesFixture(), story: nested(1_000_000 * size) })],
  [
    'coordinates a million levels deep',
    (size) => {
      const geometry = { type: 'Polygon', coordinates: nested(1_000_000 * size) }
      const features = [{ type: 'Feature', id: 'raqqa', properties: {}, geometry }]
      return { ...storyFilesFixture({ statements: [{}] }), places: { type: 'FeatureCollection', features } }
    },
  ],
])

function withStory(members: object): StoryFiles {
  const files = storyFilesFixture({ statements: [{}] })
  return { ...files, story: { ...(files.story as object), ...members } }
}

/** A story whose one statement quotes words of the report. */
function quoting(text: string, exact: string): StoryFiles {
  return storyFilesFixture({ source: { text }, statements: [{ evidence: { source: 'report', exact } }] })
}

/** A story with an area whose outline has so many positions; `part` goes from 0 to 1 along it. */
function withOutline(positions: number, at: (part: number, index: number) => Position): StoryFiles {
  const ring = count(positions, (index) => at(index / Math.floor(positions), index))
  const coordinates = [[...ring, ring[0] ?? []]]
  return storyFilesFixture({ statements: [{ about: ['area'] }], places: { area: { type: 'Polygon', coordinates } } })
}

function onCircle(part: number, radius: number): Position {
  return [radius * Math.cos(2 * Math.PI * part), radius * Math.sin(2 * Math.PI * part)]
}

function square(size: number): Position[] {
  return [
    [-size - 1, -size - 1],
    [size + 1, -size - 1],
    [size + 1, size + 1],
    [-size - 1, size + 1],
    [-size - 1, -size - 1],
  ]
}

function count<T>(length: number, item: (index: number) => T): T[] {
  return Array.from({ length: Math.max(1, Math.floor(length)) }, (_, index) => item(index))
}
