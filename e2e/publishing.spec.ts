import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import sharp from 'sharp'
import { buildPublisher } from '../scripts/publishing/buildPublisher.ts'
import { isCopy } from '../scripts/site/compressedCopies.ts'
import { contentType } from '../scripts/site/contentType.ts'
import { listen } from '../scripts/site/listen.ts'
import { siteHandler } from '../scripts/site/siteHandler.ts'
import { openTiles, tilesFile } from '../scripts/tiles/openTiles.ts'
import { bakeStillMap } from '../src/publish/still/bakeStillMap.ts'
import { raqqaStory } from '../src/testing/raqqaStory.ts'
import { buildTimeout } from './drivers/builtShape.ts'
import { expect } from './drivers/dateline.ts'
import { decoded, picturesIn } from './drivers/pictures.ts'
import { type InBrowser, test } from './drivers/publisher.ts'
import { buildShapes } from './shapes/buildShapes.ts'
import { shapes } from './shapes/shapes.ts'
import { pictureComment } from './shapes/testPicture.ts'

const { id } = raqqaStory()

/** The first story’s files as their editor has them. */
async function raqqaFiles() {
  const text = (path: string) => readFile(`public/${path}`, 'utf8')
  const report = `${id}-03.txt`
  return {
    story: JSON.parse(await text(`stories/${id}/story.json`)),
    places: JSON.parse(await text(`geo/${id}.geojson`)),
    texts: { [report]: await text(`stories/${id}/${report}`) },
  }
}

/** The paths of what a built folder holds of a story alone. */
async function builtPaths(folder: string, story: string): Promise<readonly string[]> {
  const paths = await readdir(folder, { recursive: true })
  return paths.filter((path) => new RegExp(`^(stories/|geo/|assets/)${story}[./-].*$`).test(path) && !isCopy(path))
}

/** Those of these paths at which a browser has made other bytes than lie in a folder. */
async function differing(paths: Iterable<string>, { files }: InBrowser, folder: string): Promise<readonly string[]> {
  const found: string[] = []
  for (const path of paths) if (!files.get(path)?.equals(await readFile(join(folder, path)))) found.push(path)
  return found
}

test('a browser publishes a story as the build does, byte for byte', async ({ publishing }) => {
  test.slow()
  const made = await publishing.publish(await raqqaFiles())
  expect(made).toMatchObject({ kind: 'published', reasons: [], steps: ['kit', 'map', 'page', 'picture', 'zip'] })
  const built = await builtPaths('dist', id)
  expect(built).toEqual(
    expect.arrayContaining([
      `geo/${id}.geojson`,
      `geo/${id}.still.json`,
      `stories/${id}/index.html`,
      `stories/${id}/picture.png`,
      `stories/${id}/story.json`,
      `stories/${id}/${id}-03.txt`,
    ]),
  )
  expect([...made.files.keys()].filter((path) => path !== 'README.txt').sort()).toEqual([...built].sort())
  expect(await differing(built, made, 'dist')).toEqual([])
})

test('the zip holds the files and what to do with them, and is the same each time', async ({ publishing }) => {
  const shape = shapes.get('one-place')
  if (shape === undefined) throw new Error('there is no shape one-place')
  const [one, other] = [await publishing.publish(shape), await publishing.publish(shape)]
  expect(one.zip.equals(other.zip)).toBe(true)
  const unzipped = Object.entries(unzipSync(one.zip))
  expect(unzipped.map(([path]) => path)).toEqual([...one.files.keys()].sort())
  for (const [path, bytes] of unzipped) expect(one.files.get(path)?.equals(bytes), path).toBe(true)
  expect(one.files.get('README.txt')?.toString()).toContain('<dateline-map story="one-place"')
})

test('invented stories too: a long one with its months, one from right to left', async ({ publishing }) => {
  test.setTimeout(buildTimeout)
  const invented = ['heavy-day', 'in-fa'].flatMap((name) => shapes.get(name) ?? [])
  expect(invented).toHaveLength(2)
  const folder = await mkdtemp(join(tmpdir(), 'dateline-publishing-'))
  const stories = await buildShapes(folder, invented)
  await buildPublisher(folder)
  const server = createServer(siteHandler(folder))
  const site = await listen(server, { port: 0 })
  for (const [index, shape] of invented.entries()) {
    const made = await publishing.publish(shape, site)
    expect(made).toMatchObject({ kind: 'published', reasons: [] })
    const built = await builtPaths(folder, shape.story.id)
    const month = [...made.files.keys()].filter((path) => path.startsWith('assets/month-'))
    expect(built.length).toBeGreaterThanOrEqual(3)
    expect(await differing([...built, ...month], made, folder)).toEqual([])
    const story = stories[index]
    if (story === undefined) throw new Error(`${shape.story.id} was not built`)
    const still = await bakeStillMap(story, openTiles(tilesFile))
    expect(made.files.get(`stories/${story.id}/places.still.json`)?.toString()).toBe(still.text)
  }
  server.close()
  server.closeAllConnections()
  await rm(folder, { recursive: true })
})

/** The path of a file in the site’s folder. */
const fileAt = (pathname: string) => pathname.slice(1).replace(/\/$/, '/index.html')

test('pictures come in the sizes of the build, without a word of the camera’s', async ({ publishing, page }) => {
  test.slow()
  const shape = shapes.get('pictured')
  if (shape === undefined) throw new Error('there is no shape pictured')
  // Taken on its side, where nobody may know.
  const photo = await sharp({ create: { width: 1000, height: 600, channels: 3, background: '#46637a' } })
    .jpeg()
    .withExif({ IFD0: { Artist: 'Test Photographer' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '36/1 0/1 0/1' } })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><Test>Test Street</Test></x:xmpmeta>')
    .withMetadata({ orientation: 6 })
    .toBuffer()
  expect((await sharp(photo).metadata()).exif?.includes('Test Photographer')).toBe(true)
  const glass = await sharp({ create: { width: 90, height: 40, channels: 4, background: '#46637a80' } })
    .png()
    .toBuffer()
  const text = JSON.stringify(shape.story).replace('event.png', 'event.jpg')
  const pictures = { ...shape.pictures, 'event.jpg': photo, 'report.png': glass }
  const made = await publishing.publish({ ...shape, story: JSON.parse(text), pictures })
  expect(made).toMatchObject({ kind: 'published', reasons: [], steps: expect.arrayContaining(['pictures']) })

  const files = [...made.files].filter(([path]) => /\.(?:webp|jpg)$|\/report-.*png$/.test(path))
  expect(files.map(([path]) => path.replace(/-[\w-]{8}\./, '.').replace('assets/', '')).sort()).toEqual(
    [
      ...['wide-480.webp', 'wide-960.webp', 'wide-1600.webp', 'wide-960.jpg'],
      ...['high-500.webp', 'high-500.jpg', 'small-160.webp', 'small-160.jpg'],
      ...['event-480.webp', 'event-600.webp', 'event-600.jpg', 'report-90.webp', 'report-90.png'],
    ].sort(),
  )
  for (const [path, bytes] of files) {
    const { exif, xmp, iptc, icc, comments, orientation, width, height } = await sharp(bytes).metadata()
    expect({ path, told: [exif, xmp, iptc, icc, comments, orientation].filter((told) => told !== undefined) }).toEqual({
      path,
      told: [],
    })
    expect([width], path).toEqual([Number(/-(\d+)-[\w-]{8}\./.exec(path)?.[1])])
    if (path.includes('/event-')) expect(height / width).toBeCloseTo(1000 / 600, 1)
  }
  const secrets = ['Test Photographer', 'Test Street', 'GPSLatitude', pictureComment]
  const told = [...made.files].filter(([, bytes]) => secrets.some((secret) => bytes.includes(secret)))
  expect(told.map(([path]) => path)).toEqual([])
  expect(
    [...made.files.keys()].filter((path) => /\/(?:wide|high|small|event|report)\.(?:png|jpg)$/.test(path)),
  ).toEqual([])

  const folder = 'stories/pictured'
  const html = String(made.files.get(`${folder}/index.html`))
  const named = [...html.matchAll(/(?:\.\.\/)+(assets\/(?:wide|high|small|event|report)-[\w.-]+)/g)].map(
    ([, path = '']) => path,
  )
  expect(new Set(named)).toEqual(new Set(files.map(([path]) => path)))
  for (const [image] of html.matchAll(/<img[^>]*srcset[^>]*>/gi)) expect(image).toMatch(/ width="\d+" height="\d+"/)
  const story = JSON.parse(String(made.files.get(`${folder}/story.json`)))
  expect(story.statements[0].pictures[0].file).toMatch(/^\.\.\/\.\.\/assets\/wide-1600-[\w-]{8}\.webp$/)

  // As it is once it has been uploaded.
  await page.route(
    ({ pathname }) => made.files.has(fileAt(pathname)),
    (route) => {
      const path = fileAt(new URL(route.request().url()).pathname)
      return route.fulfill({ body: made.files.get(path) ?? '', contentType: contentType(path) })
    },
  )
  await page.goto(`./${folder}/?map=still`)
  const [first] = await picturesIn(page.locator('[data-quote="s-0"]')).all()
  if (first === undefined) throw new Error('the card has no picture')
  expect(await decoded(first)).toMatchObject({ address: expect.stringMatching(/\/assets\/wide-(?:480|960)-/) })
})

test('a story with a problem is refused, one with a picture that is none too', async ({ publishing }) => {
  const files = await raqqaFiles()
  const broken = await publishing.publish({ ...files, texts: {} })
  expect(broken).toMatchObject({ kind: 'problems', reasons: ['sources[0].text'] })
  const pictures = [{ file: 'photo.jpg', alt: 'One colour', credit: 'Drawn by a script' }]
  const [first, ...others] = files.story.statements
  const pictured = { ...files.story, statements: [{ ...first, pictures }, ...others] }
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
  const cut = (
    await sharp({ create: { width: 90, height: 40, channels: 3, background: '#46637a' } })
      .jpeg()
      .toBuffer()
  ).subarray(0, 200)
  for (const picture of [{}, { 'photo.jpg': svg }, { 'photo.jpg': cut }]) {
    const refused = await publishing.publish({ ...files, story: pictured, pictures: picture })
    expect(refused).toMatchObject({ kind: 'problems', reasons: ['statements[0].pictures[0].file'] })
  }
})

test('only the desk’s worker may compile WebAssembly', async ({ page, dateline }) => {
  // The shortest module: its magic number and version.
  const compiles = () =>
    WebAssembly.compile(new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0])).then(
      () => true,
      () => false,
    )
  await dateline.open('?map=still')
  expect(await page.evaluate(compiles)).toBe(false)
  dateline.complaints.splice(0)
})
