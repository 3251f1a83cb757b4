import { execFile, spawn } from 'node:child_process'
import { cpSync, existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join, resolve } from 'node:path'
import { listen } from '../scripts/site/listen.ts'
import { siteHandler } from '../scripts/site/siteHandler.ts'
import { raqqaStory } from '../src/testing/raqqaStory.ts'
import { copyOfSources } from './drivers/copyOfSources.ts'
import { expect, test } from './drivers/dateline.ts'

/** A site that has another story, without its still map, and one with a problem. */
let folder: string
let built: { readonly status: number; readonly output: string }
let server: Server
let address: string

// One build for all tests.
test.describe.configure({ mode: 'default', timeout: 120_000 })

test.beforeAll(async () => {
  folder = copyOfSources()
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  cpSync('e2e/stories/base', join(folder, 'public/stories/test-story'), { recursive: true })
  cpSync('e2e/stories/base', join(folder, 'public/stories/broken'), { recursive: true })
  writeFileSync(join(folder, 'public/stories/broken/report.txt'), 'Quite another report.')
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
