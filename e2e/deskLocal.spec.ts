import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { raqqaStory } from '../src/testing/raqqaStory.ts'
import { buildTimeout } from './drivers/builtShape.ts'
import { copyOfSources } from './drivers/copyOfSources.ts'
import { expect, test } from './drivers/dateline.ts'
import { Desk } from './drivers/deskDriver.ts'

const { id, title } = raqqaStory()

/** A copy of the sources with the site built of them, served as `npm start` serves it. */
let folder: string
let server: ChildProcess
/** What the server prints: where the site is, and where its desk. */
let site: string
let deskAddress: string

test.describe.configure({ mode: 'default', timeout: buildTimeout })

test.beforeAll(async () => {
  folder = copyOfSources()
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  cpSync('dist', join(folder, 'dist'), { recursive: true })
  server = spawn(process.execPath, ['--import', 'tsx', 'scripts/serve.ts', '--port', '0'], { cwd: folder })
  let printed = ''
  server.stdout?.setEncoding('utf8').on('data', (text: string) => {
    printed += text
  })
  await expect.poll(() => printed).toMatch(/^Dateline is at http.*\nThe desk is at http.*\n$/)
  ;[site = '', deskAddress = ''] = [...printed.matchAll(/http\S+/g)].map(([address]) => address)
})

test.afterAll(() => {
  server.kill()
  rmSync(folder, { recursive: true })
})

/** The folders of stories among the sources. */
const sources = () => readdirSync(join(folder, 'public/stories')).sort()

test('a story from the desk is among the sources, and its page is there', async ({ page }) => {
  expect(deskAddress).toMatch(new RegExp(`^${site}desk/#token=[\\w-]{43}$`))
  await page.goto(deskAddress)
  const desk = new Desk(page)
  await page.getByRole('button', { name: title }).click()
  // Nobody who copies the address has the token.
  expect(page.url()).toBe(`${site}desk/`)
  await desk.part('story').locator('summary').first().click()
  await desk.field('Title').fill('A changed headline')
  await desk.field('Name of its folder').fill('changed-story')
  await expect(desk.problems).toContainText('The story is sound.')
  await desk.part('publish').getByRole('button', { name: 'Publish on this machine' }).click()
  // What was there is served while the site is built.
  expect((await page.request.get(`${site}stories/${id}/`)).status()).toBe(200)
  const link = desk.part('publish').getByRole('link')
  await expect(link).toHaveAttribute('href', `${site}stories/changed-story/`, { timeout: buildTimeout })
  expect(sources()).toEqual(['changed-story', id].sort())
  expect(readdirSync(join(folder, 'public/stories/changed-story')).sort()).toEqual(
    ['places.geojson', 'places.still.json', `${id}-03.txt`, 'story.json'].sort(),
  )
  await link.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A changed headline')
  await page.goto(site)
  for (const listed of ['A changed headline', title])
    await expect(page.getByRole('heading', { level: 2, name: listed })).toBeVisible()
})

test('what the build says of its failure is told, and the site stays', async ({ page }) => {
  await page.goto(deskAddress)
  const desk = new Desk(page)
  await page.getByRole('button', { name: title }).click()
  await expect(desk.problems).toContainText('The story is sound.')
  rmSync(join(folder, 'scripts/build.ts'))
  await desk.part('publish').getByRole('button', { name: 'Publish on this machine' }).click()
  // It is not this desk’s own story.
  await expect(desk.part('publish').getByRole('status')).toContainText(`A story “${id}” is published already.`)
  await desk.part('publish').getByRole('button', { name: 'Replace it' }).click()
  const status = desk.part('publish').getByRole('status')
  await expect(status).toContainText('but the build failed: ', { timeout: 60_000 })
  // Its sources are this desk’s by now: it doesn’t ask again.
  const answer = page.waitForResponse(/desk\/local\//)
  await desk.part('publish').getByRole('button', { name: 'Publish on this machine' }).click()
  expect((await answer).status()).toBe(500)
  expect((await page.request.get(`${site}stories/${id}/`)).status()).toBe(200)
})

test('a page of another origin can’t publish, even with the token', async ({ page }) => {
  const token = new URL(deskAddress).hash.replace('#token=', '')
  const before = readFileSync(join(folder, 'public/stories', id, 'story.json'), 'utf8')
  await page.goto(`${test.info().config.metadata.hosts}empty.html`)
  const outcome = await page.evaluate(
    ({ address, token }) =>
      fetch(address, { method: 'PUT', headers: { authorization: `Bearer ${token}` }, body: new FormData() }).then(
        ({ status }) => status,
        (error: unknown) => String(error),
      ),
    { address: `${site}desk/local/${id}`, token },
  )
  expect(outcome).toContain('Failed to fetch')
  expect(readFileSync(join(folder, 'public/stories', id, 'story.json'), 'utf8')).toBe(before)
})

test('without the token the desk doesn’t offer it', async ({ page }) => {
  await page.goto(`${site}desk/`)
  await page.getByRole('button', { name: title }).click()
  await expect(new Desk(page).part('publish').getByRole('button').first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Publish on this machine' })).toHaveCount(0)
})
