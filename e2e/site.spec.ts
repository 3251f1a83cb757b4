import { execFile, spawn } from 'node:child_process'
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join, resolve } from 'node:path'
import sharp from 'sharp'
import { listen } from '../scripts/site/listen.ts'
import { siteHandler } from '../scripts/site/siteHandler.ts'
import { raqqaStory } from '../src/testing/raqqaStory.ts'
import { buildTimeout } from './drivers/builtShape.ts'
import { copyOfSources } from './drivers/copyOfSources.ts'
import { expect, test } from './drivers/dateline.ts'
import { decoded, picturesIn } from './drivers/pictures.ts'

/** A site that has another story, without its still map, and one with a problem. */
let folder: string
let built: { readonly status: number; readonly output: string }
let server: Server
let address: string

// One build for all tests.
test.describe.configure({ mode: 'default', timeout: 120_000 })

test.beforeAll(async () => {
  test.setTimeout(buildTimeout)
  folder = copyOfSources()
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  cpSync('e2e/stories/base', join(folder, 'public/stories/test-story'), { recursive: true })
  cpSync('e2e/stories/base', join(folder, 'public/stories/broken'), { recursive: true })
  writeFileSync(join(folder, 'public/stories/broken/report.txt'), 'Quite another report.')
  await givePicture(join(folder, 'public/stories/test-story'))
  built = await build()
  server = createServer(siteHandler(join(folder, 'dist')))
  address = await listen(server, { port: 0 })
})

test.afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

function build(...args: readonly string[]): Promise<typeof built> {
  return run('build.ts', ...args)
}

function run(script: string, ...args: readonly string[]): Promise<typeof built> {
  return new Promise((resolve) => {
    const command = ['--import', 'tsx', `scripts/${script}`, ...args]
    execFile(process.execPath, command, { cwd: folder }, (error, stdout, stderr) =>
      resolve({ status: typeof error?.code === 'number' ? error.code : 0, output: stdout + stderr }),
    )
  })
}

test('a story with a problem is left out, with its reasons; the others are built, their still maps too', () => {
  expect(built.output).toMatch(/^broken is left out: it has 5 problems\n {2}statements\[0\]\.evidence\.exact is/)
  expect(built.output).toContain('test-story has no still map: baking it …')
  expect(built.status).toBe(0)
  expect(existsSync(join(folder, 'dist/stories/broken'))).toBe(false)
  expect(readFileSync(join(folder, 'dist/stories/test-story/index.html'), 'utf8')).toContain('Test story')
})

/** Gives a story’s first statement a photo that says who took it where, and puts the uncut one beside it. */
async function givePicture(story: string): Promise<void> {
  const photo = await sharp({ create: { width: 1300, height: 800, channels: 3, background: '#46637a' } })
    .jpeg()
    .withExif({ IFD0: { Artist: 'Test Photographer' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '36/1 0/1 0/1' } })
    .toBuffer()
  for (const file of ['photo.jpg', 'uncut.jpg']) writeFileSync(join(story, file), photo)
  const path = join(story, 'story.json')
  const { statements, ...rest } = JSON.parse(readFileSync(path, 'utf8'))
  statements[0].pictures = [{ file: 'photo.jpg', alt: 'One colour', credit: 'Drawn by a script' }]
  writeFileSync(path, JSON.stringify({ ...rest, statements }))
}

test('a picture is published in sizes that say nothing of the camera, and no original', async ({ page, dateline }) => {
  expect(built.output).toContain('stories/test-story/uncut.jpg is left out: it is a picture that no story names')
  const files = readdirSync(join(folder, 'dist'), { encoding: 'utf8', recursive: true })
  const pictures = files.filter((path) => /\.(jpg|webp)$/.test(path))
  expect(pictures.filter((path) => !/^assets\/photo-\d+-[\w-]{8}\.(jpg|webp)$/.test(path))).toEqual([])
  expect(pictures).toHaveLength(4)
  for (const path of pictures) {
    const bytes = readFileSync(join(folder, 'dist', path))
    expect(bytes.includes('Test Photographer'), path).toBe(false)
    expect((await sharp(bytes).metadata()).exif, path).toBeUndefined()
  }
  // As whoever asks for the file of the story gets it.
  await page.goto(`${address}stories/${raqqaStory().id}/?story=stories/test-story/story.json&map=still`)
  await dateline.ready()
  const [picture] = await picturesIn(dateline.cards.first()).all()
  if (picture === undefined) throw new Error('the card has no picture')
  expect(await decoded(picture)).toMatchObject({ width: 1300, address: expect.stringMatching(/\/assets\/photo-1300-/) })
})

test('with --strict nothing is built', async () => {
  const strict = await build('--strict')
  expect(strict).toMatchObject({ status: 1 })
  expect(strict.output).toMatch(/Nothing is built: broken should be mended first\.\n$/)
})

test('the first page lists the stories, each with its picture, and leads to them', async ({ page, dateline }) => {
  await page.goto(address)
  const { title, id } = raqqaStory()
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([title, 'Test story'])
  await expect(page.getByText('October – November 2016')).toBeVisible()
  const widths = await page.getByRole('presentation').evaluateAll(async (pictures) => {
    await Promise.all(pictures.map((picture) => (picture as HTMLImageElement).decode()))
    return pictures.map((picture) => (picture as HTMLImageElement).naturalWidth)
  })
  expect(widths).toEqual([1200, 1200])
  await page.getByRole('link', { name: title }).click()
  await expect(page).toHaveURL(`${address}stories/${id}/`)
  await dateline.ready()
})

test('an address of the first page that asks for a story leads to it', async ({ page }) => {
  await page.goto(`${address}?story=test-story&lang=fr#place=mosul`)
  await expect(page).toHaveURL(/\/stories\/test-story\/\?lang=fr#.*place=mosul/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Test story')
  await page.goto(`${address}index.html?story=stories/${raqqaStory().id}/story.json`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(raqqaStory().title)
})

test('a new story is shown while it is written', async ({ page, dateline }) => {
  await run('new.ts', 'my-story')
  const preview = spawn(process.execPath, ['--import', 'tsx', 'scripts/preview.ts', 'my-story'], { cwd: folder })
  try {
    let printed = ''
    preview.stdout.on('data', (chunk: Buffer) => {
      printed += chunk
    })
    await expect.poll(() => printed, { timeout: 30_000 }).toContain('Ctrl-C')
    expect(printed).toMatch(/^my-story: 3 places, .*: no problems\nmy-story has no still map: baking it …\n/)
    await page.goto(`${/http:[^;]+/.exec(printed)?.[0]}?map=still`)
    await dateline.ready()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('(invented)')
    const file = join(folder, 'public/stories/my-story/story.json')
    writeFileSync(file, readFileSync(file, 'utf8').replace('A bridge or a ferry', 'A tunnel'))
    await expect(page.getByRole('heading', { level: 1 })).toContainText('A tunnel')
  } finally {
    preview.kill()
  }
})
