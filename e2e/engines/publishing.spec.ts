import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { raqqaStory } from '../../src/testing/raqqaStory.ts'
import { expect, test } from './engineTest.ts'

const { id } = raqqaStory()
const report = `${id}-03.txt`

test('the desk’s worker publishes a story as the build does, under the policy that its folder is served with', async ({
  reader,
}) => {
  test.setTimeout(240_000)
  // A page that lets its own workers start.
  await reader.open('?map=still')
  const text = (path: string) => readFileSync(`public/${path}`, 'utf8')
  const asked = [`stories/${id}/story.json`, `geo/${id}.geojson`, `stories/${id}/${report}`].map(text)
  await reader.page.evaluate(publish, report, ...asked)
  // WebKit’s driver waits for no promise for so long.
  const answer = () => reader.page.evaluate(() => document.documentElement.dataset.made ?? '')
  await expect.poll(answer, { timeout: 200_000 }).not.toBe('')
  const made = JSON.parse(await answer()) as Readonly<Record<string, string>>
  expect(Object.keys(made)).toContain(`stories/${id}/index.html`)
  const differing = Object.entries(made).filter(
    ([path, hash]) => path !== 'README.txt' && hash !== sha256(readFileSync(`dist/${path}`)),
  )
  expect(differing.map(([path]) => path)).toEqual([])
})

test('no page may compile WebAssembly; WebKit asks no policy', async ({ reader, engine }) => {
  await reader.openPage('embed.html')
  // The shortest module: its magic number and version.
  const compiles = () =>
    WebAssembly.compile(new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0])).then(
      () => 'compiled',
      () => 'refused',
    )
  expect(await reader.page.evaluate(compiles)).toBe(engine === 'webkit' ? 'compiled' : 'refused')
  reader.page.forgive(/WebAssembly|wasm/i)
})

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Runs in the page: leaves there what the worker makes, as a hash for each path, or why it has failed. */
function publish(report = '', story = '', places = '', text = ''): void {
  const worker = new Worker('desk/publish.js', { type: 'module' })
  const edited = { story: JSON.parse(story), places: JSON.parse(places), texts: new Map([[report, text]]) }
  const tell = (made: object) => {
    document.documentElement.dataset.made = JSON.stringify(made)
  }
  const hashed = async (content: string | Uint8Array<ArrayBuffer>) => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
    return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
  }
  worker.addEventListener('error', ({ message }) => tell({ [`the worker: ${message}`]: '' }))
  worker.addEventListener('message', async ({ data }) => {
    if (data.kind === 'failed') tell({ [data.reason]: '' })
    if (data.kind !== 'done') return
    const hashes = [...data.published.files].map(async ([path, content]) => [path, await hashed(content)])
    tell(Object.fromEntries(await Promise.all(hashes)))
  })
  worker.postMessage({ job: 1, edited })
}
