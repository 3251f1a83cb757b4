import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { sendRequest } from '../hosting/sendRequest.ts'
import { listen } from '../site/listen.ts'
import { deskEndpoint } from './deskEndpoint.ts'
import { newToken } from './deskToken.ts'

const token = newToken()
const id = 'test-story'
const rebuild = vi.fn<() => Promise<string>>()
const isBuilt = vi.fn<() => boolean>()
const base = Object.fromEntries(
  ['story.json', 'places.geojson', 'report.txt'].map((name) => [
    name,
    readFileSync(`e2e/stories/base/${name}`, 'utf8'),
  ]),
)

let folder: string
let stories: string
let address: string
let endpoint: ReturnType<typeof deskEndpoint>
const server = createServer((request, response) => endpoint(request, response))

beforeAll(async () => {
  address = await listen(server, { port: 0 })
})
afterAll(() => {
  server.close()
  server.closeAllConnections()
})
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'dateline-endpoint-')))
  stories = join(folder, 'public', 'stories')
  mkdirSync(stories, { recursive: true })
  rebuild.mockReset().mockResolvedValue('')
  isBuilt.mockReset().mockReturnValue(true)
  endpoint = deskEndpoint({ token, stories, rebuild, isBuilt })
})
afterEach(() => rmSync(folder, { recursive: true }))

/** A form with a part for each file, by its path in the story’s folder. */
function formOf(files: Readonly<Record<string, string>>, start = `stories/${id}/`): FormData {
  const form = new FormData()
  for (const [path, content] of Object.entries(files)) form.append(`${start}${path}`, new Blob([content]), 'file')
  return form
}

type Sending = {
  readonly body?: BodyInit
  readonly method?: string
  readonly path?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** Sends a story as the desk does, but for what a test wants otherwise. */
async function put({ body = formOf(base), method = 'PUT', path = id, headers = {} }: Sending = {}) {
  const own = { origin: address.slice(0, -1), authorization: `Bearer ${token}` }
  const response = await fetch(`${address}desk/local/${path}`, { method, headers: { ...own, ...headers }, body })
  return { status: response.status, text: await response.text(), headers: response.headers }
}

/** Every file below the temporary folder. */
function files(): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}

const written = Object.keys(base)
  .map((name) => `public/stories/${id}/${name}`)
  .sort()

describe('a story from the desk', () => {
  it('is written and built, and the answer says where its page is', async () => {
    const { status, text, headers } = await put()
    expect([status, JSON.parse(text)]).toEqual([200, { page: `${address}stories/${id}/`, seconds: 0 }])
    expect(headers.get('access-control-allow-origin')).toBeNull()
    expect(files()).toEqual(written)
    expect(readFileSync(join(stories, id, 'story.json'), 'utf8')).toBe(base['story.json'])
    expect(rebuild).toHaveBeenCalledTimes(1)
  })

  it('takes the place of the one that is there, whose texts go; other files stay', async () => {
    const { 'report.txt': report = '', ...others } = base
    await put({ body: formOf({ ...others, 'story.json': named('old.txt'), 'old.txt': report }) })
    expect(files()).toContain(`public/stories/${id}/old.txt`)
    writeFileSync(join(stories, id, 'notes.md'), 'Not of the desk')
    expect((await put()).status).toBe(200)
    expect(files()).toEqual([...written, `public/stories/${id}/notes.md`].sort())
  })

  it('replaces none where it is to be new', async () => {
    const headers = { 'if-none-match': '*' }
    expect(await put({ headers })).toMatchObject({ status: 200 })
    const { 'report.txt': report = '', ...others } = base
    const body = formOf({ ...others, 'story.json': named('other.txt'), 'other.txt': report })
    expect(await put({ headers, body })).toMatchObject({
      status: 412,
      text: `there is a story '${id}' already, which is replaced only when that is asked for`,
    })
    expect(files()).toEqual(written)
  })

  it('brings its pictures', async () => {
    const photo = await sharp({ create: { width: 20, height: 10, channels: 3, background: '#46637a' } })
      .jpeg()
      .toBuffer()
    const story = JSON.parse(base['story.json'] ?? '')
    story.statements[0].pictures = [{ file: 'shots/photo.jpg', alt: 'One colour', credit: 'Drawn by a script' }]
    const body = formOf({ ...base, 'story.json': JSON.stringify(story) })
    body.append(`stories/${id}/shots/photo.jpg`, new Blob([new Uint8Array(photo)]), 'file')
    expect(await put({ body })).toMatchObject({ status: 200 })
    expect(readFileSync(join(stories, id, 'shots/photo.jpg')).equals(photo)).toBe(true)
  })

  it('with problems is not written, and they are told', async () => {
    await put()
    const { status, text } = await put({ body: formOf({ ...base, 'report.txt': 'Quite another report.' }) })
    expect([status, text.split('\n')[0]]).toEqual([422, 'it has 5 problems'])
    expect(text).toContain('statements[0].evidence.exact is')
    expect(readFileSync(join(stories, id, 'report.txt'), 'utf8')).toBe(base['report.txt'])
    expect(files()).toEqual(written)
    expect(rebuild).toHaveBeenCalledTimes(1)
  })

  it('is there although the build fails, whose words are told', async () => {
    rebuild.mockRejectedValue(new Error('the world’s tiles are missing'))
    const { status, text } = await put()
    expect(status).toBe(500)
    expect(text).toMatch(/the story is in .*, but the build failed: the world’s tiles are missing$/)
    expect(files()).toEqual(written)
  })

  it('is not said to be published where the build leaves it out', async () => {
    rebuild.mockResolvedValue(`${id} is left out: its still map is too large`)
    isBuilt.mockReturnValue(false)
    const { status, text } = await put()
    expect(status).toBe(500)
    expect(text).toMatch(/but the build failed: test-story is left out: its still map is too large$/)
  })

  it('waits for the one before it', async () => {
    let [building, most] = [0, 0]
    rebuild.mockImplementation(async () => {
      building += 1
      most = Math.max(most, building)
      await new Promise((resolve) => setTimeout(resolve, 20))
      building -= 1
      return ''
    })
    expect((await Promise.all([put(), put(), put()])).map(({ status }) => status)).toEqual([200, 200, 200])
    expect([rebuild.mock.calls.length, most]).toEqual([3, 1])
  })
})

/** The story with another name of its report’s text. */
function named(text: string): string {
  return (base['story.json'] ?? '').replace('"text": "report.txt"', `"text": "${text}"`)
}

describe('the desk’s endpoint refuses', () => {
  afterEach(() => {
    expect(rebuild).not.toHaveBeenCalled()
    expect(files().filter((path) => path.startsWith('public/stories/test-story/'))).toEqual([])
  })

  it.each(['evil.example', 'evil.example:4173', 'localhost', '127.0.0.1', '127.0.0.1:1', '[::1]:4173'])(
    'another host, as a name that has come to lead here (DNS rebinding): %s',
    async (host) => {
      const headers = { host, origin: `http://${host}`, authorization: `Bearer ${token}` }
      const { status, body } = await sendRequest(address, `/desk/local/${id}`, { method: 'PUT', headers })
      expect([status, String(body)]).toEqual([421, expect.stringContaining(`the host is '${host}'`)])
    },
  )

  it.each(['https://evil.example', 'null', 'http://localhost:4173', 'http://127.0.0.1:1', 'https://127.0.0.1:4173'])(
    'a page of another origin: %s',
    async (origin) => {
      const { status, text } = await put({ headers: { origin } })
      expect([status, text]).toEqual([403, expect.stringContaining(`the origin is '${origin}'`)])
    },
  )

  it('who doesn’t say an origin', async () => {
    const headers = { host: new URL(address).host, authorization: `Bearer ${token}` }
    const { status } = await sendRequest(address, `/desk/local/${id}`, { method: 'PUT', headers })
    expect(status).toBe(403)
  })

  it.each(['', 'Bearer', `Bearer ${newToken()}`, `Basic ${token}`, token])(
    'a wrong token: %s',
    async (authorization) => {
      const { status, text, headers } = await put({ headers: { authorization } })
      expect([status, text]).toEqual([401, expect.stringContaining('open the desk at the address')])
      expect(headers.get('www-authenticate')).toBe('Bearer')
    },
  )

  it('a token in the address', async () => {
    const { status } = await put({ path: `${id}?token=${token}`, headers: { authorization: '' } })
    expect(status).toBe(401)
  })

  it.each(['GET', 'HEAD', 'POST', 'DELETE', 'PATCH', 'OPTIONS'])('the method %s', async (method) => {
    const headers = { host: new URL(address).host, origin: address.slice(0, -1), authorization: `Bearer ${token}` }
    const answer = await sendRequest(address, `/desk/local/${id}`, { method, headers })
    expect([answer.status, answer.headers.allow]).toEqual([405, 'PUT'])
  })

  it.each(['', '..', '.', 'a/b', '%2e%2e', 'a%20b', 'a.b', `${id}/`, `${id}?a=b`, 'a'.repeat(101)])(
    'what is no id: %s',
    async (path) => {
      const headers = { host: new URL(address).host, origin: address.slice(0, -1), authorization: `Bearer ${token}` }
      const { status, body } = await sendRequest(address, `/desk/local/${path}`, { method: 'PUT', headers })
      expect([status, String(body)]).toEqual([404, expect.stringContaining('is not an id')])
    },
  )

  it('what is no form', async () => {
    expect(await put({ body: '{}', headers: { 'content-type': 'application/json' } })).toMatchObject({ status: 415 })
    const broken = { 'content-type': 'multipart/form-data; boundary=x' }
    expect(await put({ body: 'no form', headers: broken })).toMatchObject({ status: 400 })
  })

  it('more than 60 MB, said or not', async () => {
    const large = new Uint8Array(60_000_001)
    const form = { 'content-type': 'multipart/form-data; boundary=x' }
    expect(await put({ body: large, headers: form })).toMatchObject({ status: 413, text: 'it is larger than 60 MB' })
    const unsaid = new ReadableStream({
      start: (controller) => {
        for (let at = 0; at < 61; at += 1) controller.enqueue(large.subarray(0, 1_000_000))
        controller.close()
      },
    })
    const sent = { body: unsaid, headers: form, duplex: 'half' }
    const own = { origin: address.slice(0, -1), authorization: `Bearer ${token}` }
    const response = await fetch(`${address}desk/local/${id}`, { ...sent, method: 'PUT', headers: { ...own, ...form } })
    expect([response.status, await response.text()]).toEqual([413, 'it is larger than 60 MB'])
  })

  it('more than 200 files', async () => {
    const many = Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`${index}.txt`, '']))
    expect(await put({ body: formOf(many) })).toMatchObject({ status: 413, text: expect.stringContaining('201 files') })
  })

  it('paths that lead elsewhere, and files that no story has', async () => {
    for (const path of ['../other/report.txt', 'a/../../report.txt', '.hidden.txt', 'a%2fb.txt', 'index.html', 'a.js'])
      expect(await put({ body: formOf({ ...base, [path]: '' }) }), path).toMatchObject({ status: 400 })
    for (const start of ['', '/', 'stories/', 'stories/other/', `/stories/${id}/`, `public/stories/${id}/`])
      expect(await put({ body: formOf(base, start) }), start).toMatchObject({ status: 400 })
    expect(files()).toEqual([])
  })

  it('a form without story.json, with a text for a file, and two files of one name', async () => {
    const { 'story.json': _, ...others } = base
    expect(await put({ body: formOf(others) })).toMatchObject({ status: 400 })
    const text = formOf(base)
    text.append(`stories/${id}/other.txt`, 'a text')
    expect(await put({ body: text })).toMatchObject({ status: 400, text: expect.stringContaining('is a text') })
    expect(await put({ body: formOf({ ...base, 'Report.txt': '' }) })).toMatchObject({
      status: 400,
      text: expect.stringContaining('is sent twice'),
    })
  })

  it('a file that the story doesn’t name, one that it names elsewhere, and a story of another id', async () => {
    const unnamed = await put({ body: formOf({ ...base, 'secret.txt': '' }) })
    expect(unnamed).toMatchObject({ status: 422, text: expect.stringContaining("'secret.txt' is no file that") })
    writeFileSync(join(stories, 'report.txt'), base['report.txt'] ?? '')
    const { 'report.txt': __, ...others } = base
    const elsewhere = await put({ body: formOf({ ...others, 'story.json': named('../report.txt') }) })
    expect(elsewhere).toMatchObject({
      status: 422,
      text: expect.stringContaining("out of its folder, '../report.txt'"),
    })
    const other = await put({ path: 'other', body: formOf(base, 'stories/other/') })
    expect(other).toMatchObject({ status: 422, text: expect.stringContaining("its id is 'test-story'") })
    expect(files()).toEqual(['public/stories/report.txt'])
  })

  it.each([
    ['the story’s folder', '', '.'],
    ['a folder in it', 'texts', 'texts/a.txt'],
    ['a file in it', 'report.txt', 'report.txt'],
  ])('links: %s', async (_, link) => {
    const outside = join(folder, 'outside')
    mkdirSync(outside)
    if (link !== '') mkdirSync(join(stories, id))
    symlinkSync(outside, join(stories, id, link))
    const { status, text } = await put()
    expect([status, text]).toEqual([422, expect.stringContaining('link')])
    expect(readdirSync(outside)).toEqual([])
    rmSync(join(stories, id, link))
    expect(existsSync(join(stories, id, 'story.json'))).toBe(false)
  })
})
