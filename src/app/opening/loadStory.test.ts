import { afterEach, expect, it, vi } from 'vitest'
import { problemSentence } from '../../story/format/problem.ts'
import { storyFilesFixture } from '../../testing/storyFixture.ts'
import { ForeignStoryError, loadStory, StoryFileError } from './loadStory.ts'

const site = new URL('https://example.org/')
const address = new URL('stories/fixture/story.json', site)

afterEach(() => vi.unstubAllGlobals())

/** What loadStory says of the fixture, whose files are answered so, by their paths from `story.json`. */
async function saidOf(answers: Readonly<Record<string, () => Response>>, changes: object = {}) {
  const { story, places } = storyFilesFixture({
    source: { text: 'It was said.' },
    statements: [{ about: ['nowhere'], evidence: { source: 'report', exact: 'said' } }],
  })
  const files: Readonly<Record<string, () => Response>> = {
    'story.json': () => Response.json({ ...(story as object), ...changes }),
    'places.geojson': () => Response.json(places),
    'report.txt': () => new Response('It was said.'),
    ...answers,
  }
  vi.stubGlobal('fetch', async ({ pathname }: URL) => {
    const answer = files[pathname.replace('/stories/fixture/', '')]
    return answer === undefined ? new Response('', { status: 404 }) : answer()
  })
  const read = await loadStory(address, site)
  return read.kind === 'story' ? [] : read.problems.map(problemSentence)
}

const other = "statements[0].about[0] is 'nowhere': no place has that id"
const unreadPlaces = (reason: string) => [`places is 'places.geojson': this file could not be read: ${reason}`]
const unreadText = (reason: string) => [
  `sources[0].text is 'report.txt': this file could not be read: ${reason}`,
  other,
]

const breaksOff = () =>
  new ReadableStream({
    start: (controller) => controller.enqueue(new Uint8Array([0x7b])),
    pull: (controller) => controller.error(new TypeError('network error')),
  })

it('names a file that cannot be read beside all other problems', async () => {
  const html = () => new Response('<p>', { headers: { 'content-type': 'text/html' } })
  expect(await saidOf({})).toEqual([other])
  expect(await saidOf({ 'places.geojson': () => new Response('', { status: 404 }) })).toEqual(
    unreadPlaces('there is no such file'),
  )
  expect(await saidOf({ 'places.geojson': () => new Response('{"a" 1}') })).toEqual(
    unreadPlaces("line 1, column 6: a ':' is missing after the key"),
  )
  expect(await saidOf({ 'report.txt': () => new Response('', { status: 500 }) })).toEqual(
    unreadText('the host answered with status 500'),
  )
  expect(await saidOf({ 'report.txt': () => new Response(new Uint8Array([0x61, 0x0a, 0xe9])) })).toEqual(
    unreadText('line 2 is not UTF-8: save it as UTF-8'),
  )
  expect(await saidOf({ 'report.txt': html })).toEqual(unreadText('the host answered with a web page in its place'))
  expect(await saidOf({ 'report.txt': () => new Response(breaksOff()) })).toEqual(
    unreadText('the connection was lost before its end'),
  )
  expect(await saidOf({ 'report.txt': () => Response.error() })).toHaveLength(2)
})

it.each(['http://', 'http://[', 'https://other.example/places.geojson', '//[', '\\\\['])(
  'survives places at %j',
  async (places) => {
    expect(await saidOf({}, { places })).toEqual([
      `places is '${places}': a file of the story is on the same host: write a relative path`,
    ])
  },
)

it.each([
  ['/\\\\[', 'it is not the address of a file'],
  [' https://other.example/places.geojson', 'it is on another host'],
])('asks for nothing at %j, which only looks like a path', async (places, reason) => {
  expect(await saidOf({}, { places })).toEqual([`places is '${places}': this file could not be read: ${reason}`])
})

it('reads no further than 20 MB', async () => {
  let sent = 0
  const isCancelled = vi.fn()
  const endless = () =>
    new ReadableStream({
      pull: (controller) => {
        sent += 1_000_000
        controller.enqueue(new Uint8Array(1_000_000))
      },
      cancel: isCancelled,
    })
  expect(await saidOf({ 'report.txt': () => new Response(endless()) })).toEqual(
    unreadText('it has more than 20 MB, and the most is 20 MB'),
  )
  expect(isCancelled).toHaveBeenCalled()
  expect(sent).toBeLessThan(24_000_000)
})

it('throws only where story.json itself cannot be read', async () => {
  const stories: readonly (readonly [() => Response, string])[] = [
    [() => new Response('', { status: 404 }), 'there is no such file'],
    [() => new Response(''), 'line 1, column 1: the file is empty'],
    [() => new Response(breaksOff()), 'the connection was lost before its end'],
    [() => new Response('1', { headers: { 'content-length': '20000001' } }), 'it has 20.1 MB, and the most is 20 MB'],
  ]
  for (const [story, reason] of stories) {
    await expect(saidOf({ 'story.json': story })).rejects.toEqual(new StoryFileError(reason))
  }
})

it('asks for no story of another host', async () => {
  const fetched = vi.fn()
  vi.stubGlobal('fetch', fetched)
  const asked = loadStory(new URL('https://other.example/story.json'), site)
  await expect(asked).rejects.toEqual(
    new ForeignStoryError('https://other.example/story.json is not of https://example.org'),
  )
  expect(fetched).not.toHaveBeenCalled()
})

it('takes no file to which the host redirects from another one', async () => {
  const elsewhere = () => Object.defineProperty(Response.json({}), 'url', { value: 'https://other.example/a' })
  expect(await saidOf({ 'places.geojson': elsewhere })).toEqual(unreadPlaces('the host sends it to another host'))
})
