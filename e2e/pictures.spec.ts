import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { arabic } from '../src/wording/arabic.ts'
import { english } from '../src/wording/english.ts'
import { boxOf } from './drivers/boxOf.ts'
import { testWithBuilt } from './drivers/builtShape.ts'
import { type Dateline, expect } from './drivers/dateline.ts'
import { Fingers } from './drivers/fingers.ts'
import { decoded, eventItem, linksOf, picturesIn, sourceItem, viewerOf } from './drivers/pictures.ts'
import { pictured } from './shapes/pictured.ts'
import { pictureComment } from './shapes/testPicture.ts'

const test = testWithBuilt(pictured())
const [wide, high] = ['Wide stripes', 'High stripes']

async function open(dateline: Dateline, address: string, query = ''): Promise<void> {
  await dateline.page.goto(`${address}?map=still${query}`)
  await dateline.ready()
}

/** Opens the first picture of the card with three. */
async function enlarge(dateline: Dateline): Promise<void> {
  await linksOf(dateline.card('s-0')).first().click()
  await expect(viewerOf(dateline.page)).toBeVisible()
}

/** The pictures that have not come. */
function unloaded(page: Page): Promise<readonly string[]> {
  return page
    .locator('[data-picture] img')
    .evaluateAll((images: HTMLImageElement[]) => images.filter(({ complete }) => !complete).map(({ alt }) => alt))
}

/** The picture that is shown larger. */
function shown(page: Page) {
  return viewerOf(page).getByRole('img')
}

for (const width of [320, 720, 1280])
  test(`keep their room until they come, ${width} px wide`, async ({ built, dateline, page }) => {
    await page.setViewportSize({ width, height: 800 })
    let letCome = () => {}
    const held = new Promise<void>((resolve) => {
      letCome = resolve
    })
    await page.route(/\.(webp|jpg)$/, async (route) => {
      await held
      await route.continue()
    })
    await open(dateline, built.address)
    const parts = [dateline.card('s-0'), eventItem(page, 'e-0'), sourceItem(page, 'report')]
    const boxes = () => Promise.all(parts.map((part) => boxOf(part)))
    const before = await boxes()
    letCome()
    for (const part of parts)
      for (const picture of await picturesIn(part).all()) {
        const { width: chosen } = await decoded(picture)
        const { width: drawn, height } = await boxOf(picture)
        expect(drawn).toBeLessThanOrEqual(Math.min(chosen, width))
        expect(height).toBeLessThanOrEqual(513)
      }
    await page.evaluate(() => scrollTo(0, 0))
    await dateline.panel('quotes').evaluate((panel) => panel.querySelector('[role="group"]')?.scrollTo(0, 0))
    // Browsers take the ratio of the file that they have chosen, whose height is rounded.
    for (const [index, { height }] of (await boxes()).entries())
      expect(Math.abs(height - (before[index]?.height ?? 0))).toBeLessThan(2)
    const [first] = await picturesIn(dateline.card('s-0')).all()
    if (first === undefined) throw new Error('the card has no picture')
    expect((await decoded(first)).address).toMatch(width === 320 ? /wide-480-/ : /wide-960-/)
    await expect(first).toHaveAttribute('alt', wide)
    await expect(dateline.card('s-0')).toContainText('Test caption of the wide picture. Drawn by a script')
  })

test('opens larger by click, and closes by Escape, click and button, with the focus back', async ({
  built,
  dateline,
  page,
}) => {
  await open(dateline, built.address, '#place=town-0')
  const link = linksOf(dateline.card('s-0')).first()
  const close = [
    () => page.keyboard.press('Escape'),
    () => shown(page).click(),
    () => page.getByRole('button', { name: english.later.keys.close }).click(),
  ]
  for (const by of close) {
    await enlarge(dateline)
    expect((await decoded(shown(page))).width).toBeGreaterThanOrEqual(1280)
    await by()
    await expect(viewerOf(page)).toBeHidden()
    await expect(link).toBeFocused()
    await expect(dateline.marker('town-0')).toHaveAttribute('aria-pressed', 'true')
  }
  await expect(viewerOf(page)).toHaveCount(0)
})

test('opens by Enter; arrow keys and buttons go on and back, within the card', async ({ built, dateline, page }) => {
  await open(dateline, built.address)
  await linksOf(dateline.card('s-0')).first().focus()
  await page.keyboard.press('Enter')
  await expect(viewerOf(page).getByRole('button', { name: english.later.keys.close })).toBeFocused()
  await expect(viewerOf(page)).toContainText('Test caption of the wide picture. Drawn by a script')
  for (const [key, alt] of [
    ['ArrowLeft', wide],
    ['ArrowRight', high],
    ['ArrowRight', 'A few stripes'],
    ['ArrowRight', 'A few stripes'],
    ['ArrowLeft', high],
  ]) {
    await page.keyboard.press(key ?? '')
    await expect(shown(page)).toHaveAttribute('alt', alt ?? '')
  }
  await expect(viewerOf(page).getByRole('status')).toHaveText(`${english.later.pictures.nth(2, 3)} ${high}`)
  await viewerOf(page).getByRole('button', { name: english.later.pictures.previous }).click()
  await expect(shown(page)).toHaveAttribute('alt', wide)
  await viewerOf(page).getByRole('button', { name: english.later.pictures.next }).click()
  await expect(shown(page)).toHaveAttribute('alt', high)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
  }
})

test('from right to left the left arrow goes on', async ({ dateline, page }) => {
  await dateline.open('?story=shapes/pictured/story.json&map=still&lang=ar')
  await expect(dateline.root).toHaveAttribute('dir', 'rtl')
  await enlarge(dateline)
  await page.keyboard.press('ArrowLeft')
  await expect(shown(page)).toHaveAttribute('alt', high)
  await expect(viewerOf(page).getByRole('status')).toContainText(arabic.later.pictures.nth(2, 3))
})

test.describe('under a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 800 } })

  test('a tap closes it; a swipe goes on and back, and closes nothing', async ({ built, dateline, page }) => {
    await open(dateline, built.address)
    await enlarge(dateline)
    await page.touchscreen.tap(195, 400)
    await expect(viewerOf(page)).toBeHidden()
    await enlarge(dateline)
    const fingers = await Fingers.on(page)
    const swipe = (from: number, to: number) => fingers.move([from, (from + to) / 2, to].map((x) => [{ x, y: 400 }]))
    await swipe(300, 80)
    await expect(shown(page)).toHaveAttribute('alt', high)
    await swipe(80, 300)
    await expect(shown(page)).toHaveAttribute('alt', wide)
    await expect(viewerOf(page)).toBeVisible()
  })
})

test('in a tall frame it opens where the reader is looking', async ({ built, dateline, page }) => {
  await page.setViewportSize({ width: 700, height: 600 })
  await page.route('**/article.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<title>Article</title><div style="height:900px"></div><iframe title="Story" style="width:600px;height:4000px;border:0" src="${built.address}?map=still"></iframe>`,
    }),
  )
  await page.goto(new URL('article.html', built.address).href)
  const frame = page.frameLocator('iframe')
  const link = frame.locator('[data-quote="s-0"] [data-picture] a').first()
  await expect(link).toHaveAttribute('aria-haspopup', 'dialog')
  await link.click()
  const dialog = frame.locator('dialog[data-pictures]')
  await expect(dialog).toBeVisible()
  const { y, height } = await boxOf(dialog)
  expect(y).toBeGreaterThanOrEqual(0)
  expect(y + height).toBeLessThanOrEqual(600)
  expect(height).toBeGreaterThan(400)
  expect(dateline.complaints).toEqual([])
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('a picture is a link to its largest file', async ({ built, page, context }) => {
    await page.goto(built.address)
    const link = linksOf(page.locator('[data-quote="s-0"]')).first()
    await expect(link.getByRole('img', { name: wide })).toBeVisible()
    const [opened] = await Promise.all([context.waitForEvent('page'), link.click()])
    await opened.waitForLoadState()
    expect(opened.url()).toMatch(/\/assets\/wide-1600-[\w-]+\.webp$/)
  })
})

for (const scripts of [true, false])
  test.describe(`on paper, ${scripts ? 'with' : 'without'} scripts`, () => {
    test.use({ javaScriptEnabled: scripts })

    test('are all pictures', async ({ built, page }) => {
      await page.goto(`${built.address}?map=still`)
      // Those out of view are loaded once the page is idle; without scripts browsers put nothing off.
      await expect.poll(() => unloaded(page)).toEqual([])
      const paper = (await page.pdf({ format: 'A4' })).toString('latin1')
      // As Chromium writes them, at the size of the file that is shown.
      const sizes = [...paper.matchAll(/\/Subtype \/Image\s+\/Width (\d+)\s+\/Height (\d+)/g)].map(([, ...size]) =>
        size.join('×'),
      )
      expect(sizes).toEqual(expect.arrayContaining(['960×533', '500×1500', '160×120', '640×400', '300×400']))
    })
  })

test('what is published says nothing of where a picture was taken', ({ built }) => {
  const files = readdirSync(built.folder, { encoding: 'utf8', recursive: true })
    .map((path) => join(built.folder, path))
    .filter((path) => statSync(path).isFile())
  expect(files.filter((path) => readFileSync(path).includes(pictureComment))).toEqual([])
  expect(files.map((path) => basename(path)).filter((name) => name.startsWith('wide'))).toHaveLength(4)
})

test('a story that is opened from its folder shows the pictures in it', async ({ dateline, page }) => {
  await dateline.open('?story=shapes/pictured/story.json&map=still')
  const [first] = await picturesIn(dateline.card('s-0')).all()
  if (first === undefined) throw new Error('the card has no picture')
  const before = await boxOf(dateline.card('s-0'))
  expect(await decoded(first)).toEqual({
    width: 1800,
    address: expect.stringMatching(/\/shapes\/pictured\/wide\.png$/),
  })
  expect((await boxOf(dateline.card('s-0'))).height).toBe(before.height)
  await enlarge(dateline)
  await page.keyboard.press('ArrowRight')
  expect(await decoded(shown(page))).toMatchObject({ width: 500 })
})
