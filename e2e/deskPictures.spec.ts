import { readFile } from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import type { Locator } from '@playwright/test'
import { unzipSync, zipSync } from 'fflate'
import sharp from 'sharp'
import { raqqaStory } from '../src/testing/raqqaStory.ts'
import { expect, test } from './drivers/dateline.ts'
import { Desk } from './drivers/deskDriver.ts'
import { decoded } from './drivers/pictures.ts'

const { title, statements } = raqqaStory()
const statement = statements[0]?.id ?? ''
const secret = 'Test Photographer'

/** A photo that says who took it where. */
const photo = sharp({ create: { width: 1300, height: 800, channels: 3, background: '#46637a' } })
  .jpeg()
  .withExif({ IFD0: { Artist: secret }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '36/1 0/1 0/1' } })
  .toBuffer()

/** The zip that a button downloads, by path. */
async function zipOf(button: Locator): Promise<ReadonlyMap<string, Uint8Array>> {
  const [download] = await Promise.all([button.page().waitForEvent('download', { timeout: 120_000 }), button.click()])
  return new Map(Object.entries(unzipSync(await readFile(await download.path()))))
}

const sizes = (files: ReadonlyMap<string, Uint8Array>) =>
  [...files.keys()]
    .filter((path) => path.startsWith('assets/photo-'))
    .map((path) => path.replace(/-[\w-]{8}\./, '.'))
    .sort()

test('a picture is added, described, seen, published without what its camera wrote, and published again', async ({
  page,
}) => {
  test.slow()
  const desk = new Desk(page)
  await desk.open()
  await page.getByRole('button', { name: title }).click()
  await desk.openEntry(`statements/${statement}`)
  const story = desk.part('story')
  const add = story.getByLabel('Add a picture')

  await test.step('what is no picture is refused', async () => {
    await add.setInputFiles({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('<svg/>') })
    await expect(story.getByRole('status')).toHaveText(/^photo\.jpg: it is not a picture in AVIF, WebP, JPEG or PNG/)
    await expect(desk.field('What is to be seen')).toHaveCount(0)
  })

  await test.step('it must be described and credited', async () => {
    await add.setInputFiles({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer: await photo })
    await expect(story.getByRole('status')).toBeEmpty()
    await expect(desk.problems).toContainText('2 problems')
    await expect(desk.field('What is to be seen')).toHaveAttribute('aria-invalid', 'true')
    await desk.field('What is to be seen').fill('One colour')
    await desk.field('Credit').fill('Drawn by a script')
    await desk.field('Caption').fill('A test caption')
    await expect(desk.problems).toContainText('The story is sound.')
    const { violations } = await new AxeBuilder({ page }).include('[data-desk="story"]').analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
  })

  await test.step('the page shows it', async () => {
    const shown = desk.preview.locator(`[data-quote="${statement}"]`).getByRole('img', { name: 'One colour' })
    expect(await decoded(shown)).toMatchObject({ width: 1300, address: expect.stringMatching(/^blob:/) })
  })

  const zip = desk.part('publish').getByRole('button', { name: 'Download the story' })
  const files = await zipOf(zip)
  expect(sizes(files)).toEqual([
    'assets/photo-1300.webp',
    'assets/photo-480.webp',
    'assets/photo-960.jpg',
    'assets/photo-960.webp',
  ])
  expect([...files].filter(([, bytes]) => Buffer.from(bytes).includes(secret)).map(([path]) => path)).toEqual([])
  expect([...files.keys()].filter((path) => path.endsWith('/photo.jpg'))).toEqual([])

  await test.step('what was taken home opens and publishes again', async () => {
    await page.getByRole('button', { name: 'Stories' }).click()
    const buffer = Buffer.from(zipSync(Object.fromEntries(files)))
    await page.getByLabel('Open a zip').setInputFiles({ name: 'story.zip', mimeType: 'application/zip', buffer })
    await expect(desk.problems).toContainText('The story is sound.')
    const again = await zipOf(zip)
    expect(sizes(again)).toEqual(sizes(files))
  })
})

test('a picture that is added is undone, redone and removed', async ({ page }) => {
  const desk = new Desk(page)
  await desk.open()
  await page.getByRole('button', { name: title }).click()
  for (const path of [
    `statements/${statement}`,
    `events/${raqqaStory().events[0]?.id}`,
    `sources/${raqqaStory().sources[0]?.id}`,
  ]) {
    await desk.openEntry(path)
    const alt = desk.field('What is to be seen')
    await desk
      .part('story')
      .getByLabel('Add a picture')
      .setInputFiles({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer: await photo })
    await expect(alt).toBeVisible()
    await desk.undo().click()
    await expect(alt).toHaveCount(0)
    await desk.redo().click()
    await expect(alt).toBeVisible()
    await desk.part('story').getByRole('button', { name: 'Remove photo.jpg' }).click()
    await expect(alt).toHaveCount(0)
    await expect(desk.problems).toContainText('The story is sound.')
  }
})
