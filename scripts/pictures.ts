/**
 * Takes the screenshots in `docs/pictures/` of what `npm run build` has built: the page 320, 720 and 1280 px wide, light and
 * dark, what the choices in a story look like, a front that moves, and the demonstration pages. Run with `npm run pictures`, or with
 * `npm run pictures -- choices`, `-- front` or `-- desk` for those alone.
 */
import './terminal/failInWords.ts'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { type Browser, chromium, type Page } from '@playwright/test'
import { serveShape } from '../e2e/shapes/serveShape.ts'
import { listen } from './site/listen.ts'
import { type SiteHandler, siteHandler } from './site/siteHandler.ts'
import { findBrowser } from './testing/findBrowser.ts'

const folder = 'docs/pictures'
const site = siteHandler('dist')
const stories: Readonly<Record<string, SiteHandler>> = { fixtures: siteHandler('e2e/stories'), shapes: serveShape }
const server = createServer((request, response) => {
  const [, start, path = ''] = /^\/(\w+)(\/.*)$/.exec(request.url ?? '/') ?? []
  const handler = stories[start ?? '']
  if (handler === undefined) return site(request, response)
  request.url = path
  handler(request, response)
})
const address = await listen(server, { port: 0 })
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--disable-gpu-rasterization'],
})
const only = process.argv[2]
const takes = (part: 'choices' | 'front' | 'desk') => only === undefined || only === part
if (takes('choices')) await takeChoices(browser)
if (takes('desk')) await takeDesk(browser)
if (takes('front')) for (const scheme of ['light', 'dark'] as const) await takeFront(browser, scheme)
if (only === undefined) {
  for (const width of [320, 720, 1280])
    for (const scheme of ['light', 'dark'] as const) await takePage(browser, `${width}-${scheme}`, width, scheme)
  await takePage(browser, '1280-place', 1280, 'light', '#place=raqqa')
  await takePage(browser, '1280-quote', 1280, 'light', '#date=2016-11-02&quote=carter-proceeding-now')
  for (const demo of ['article', 'frame']) for (const width of [1280, 375]) await takeDemo(browser, demo, width)
}
await browser.close()
server.close()
// What bakes the still maps of invented stories waits for more.
process.exit()

async function takePage(
  browser: Browser,
  name: string,
  width: number,
  colorScheme: 'light' | 'dark',
  hash = '',
): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme })
  await page.goto(address + hash)
  await page.waitForSelector('html[data-map="live"]', { state: 'attached', timeout: 60_000 })
  await page.evaluate(() => document.fonts.ready)
  await save(page, name)
}

/** The desk with the first story’s report drafted. */
async function takeDesk(browser: Browser): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await page.goto(`${address}desk/`)
  await page.locator('#article').fill(readFileSync('public/stories/raqqa-2016-11/raqqa-2016-11-03.txt', 'utf8'))
  await page.locator('[name="published"]').fill('2016-11-03')
  await page.locator('[data-desk="paste"] [type="submit"]').click()
  await page.locator('[data-desk="map"] canvas').waitFor({ timeout: 60_000 })
  const preview = page.frameLocator('[data-desk="preview"] iframe')
  await preview.locator('[data-extract]').first().waitFor({ state: 'attached', timeout: 60_000 })
  await page.evaluate(() => document.fonts.ready)
  await save(page, 'desk-1280')
}

/** The panels of the story in which every choice has an example. */
async function takeChoices(browser: Browser): Promise<void> {
  // In one column the quotes are shown whole.
  for (const [panel, width] of [
    ['map', 1280],
    ['timeline', 1280],
    ['quotes', 640],
  ] as const) {
    const page = await browser.newPage({ viewport: { width, height: 1400 } })
    await page.goto(`${address}?story=fixtures/choices&map=still`)
    await page.waitForLoadState('networkidle')
    await page.locator(`[data-panel="${panel}"]`).screenshot({ path: `${folder}/choices-${panel}.png` })
    console.log(`${folder}/choices-${panel}.png`)
    await page.close()
  }
}

/** Who holds what, the disagreement that the page opens with, and a picture, in an invented story. */
async function takeFront(browser: Browser, colorScheme: 'light' | 'dark'): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1000 }, colorScheme })
  await page.goto(`${address}?story=shapes/moving-front/story.json&map=still#date=2024-03-14`)
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.fonts.ready)
  for (const panel of ['map', 'timeline', 'lead']) {
    const [path, box] = [
      `${folder}/front-${panel}-${colorScheme}.png`,
      await page.locator(`[data-panel="${panel}"]`).boundingBox(),
    ]
    if (box === null) throw new Error(`the page has no panel '${panel}'`)
    // Marks of quotation and the buttons’ edges stand in the margin.
    await page.screenshot({ path, clip: { ...box, x: box.x - 16, width: box.width + 32 } })
    console.log(path)
  }
  // In one column a card is shown whole.
  await page.setViewportSize({ width: 640, height: 1000 })
  const card = page.locator('figure[data-quote]:has(img)').first()
  await card.scrollIntoViewIfNeeded()
  await page.waitForLoadState('networkidle')
  await card.screenshot({ path: `${folder}/front-picture-${colorScheme}.png` })
  console.log(`${folder}/front-picture-${colorScheme}.png`)
  await page.close()
}

async function takeDemo(browser: Browser, demo: string, width: number): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height: 1400 } })
  await page.goto(`${address}demo/${demo}.html`)
  const frame = page.frameLocator('iframe')
  await frame.locator('[data-panel="map"]').hover()
  await frame.locator('html[data-map="live"]').waitFor({ state: 'attached', timeout: 60_000 })
  await page.mouse.move(0, 0)
  await save(page, `demo-${demo}-${width}`)
}

async function save(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${folder}/${name}.png` })
  console.log(`${folder}/${name}.png`)
  await page.close()
}
