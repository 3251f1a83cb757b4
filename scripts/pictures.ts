/**
 * Takes the screenshots in `docs/pictures/` of what `npm run build` has built: the page 320, 720 and 1280 px wide, light and
 * dark, what the choices in a story look like, and the demonstration pages. Run with `npm run pictures`, or with `npm run pictures
 * -- choices` for the choices alone.
 */
import './terminal/failInWords.ts'
import { createServer } from 'node:http'
import { type Browser, chromium, type Page } from '@playwright/test'
import { listen } from './site/listen.ts'
import { siteHandler } from './site/siteHandler.ts'
import { findBrowser } from './testing/findBrowser.ts'

const folder = 'docs/pictures'
const fixtures = '/fixtures'
const [site, stories] = [siteHandler('dist'), siteHandler('e2e/stories')]
const server = createServer((request, response) => {
  const address = request.url ?? '/'
  if (!address.startsWith(`${fixtures}/`)) return site(request, response)
  request.url = address.slice(fixtures.length)
  stories(request, response)
})
const address = await listen(server, { port: 0 })
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--disable-gpu-rasterization'],
})
await takeChoices(browser)
if (process.argv[2] !== 'choices') {
  for (const width of [320, 720, 1280])
    for (const scheme of ['light', 'dark'] as const) await takePage(browser, `${width}-${scheme}`, width, scheme)
  await takePage(browser, '1280-place', 1280, 'light', '#place=raqqa')
  await takePage(browser, '1280-quote', 1280, 'light', '#date=2016-11-02&quote=carter-proceeding-now')
  for (const demo of ['article', 'frame']) for (const width of [1280, 375]) await takeDemo(browser, demo, width)
}
await browser.close()
server.close()

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
