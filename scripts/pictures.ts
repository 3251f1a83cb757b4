/**
 * Takes the screenshots in `docs/pictures/`: the page that `npm start` serves, 320, 720 and 1280 px wide, light and
 * dark, and the demonstration pages. Run with the page’s address: `npm run pictures -- http://127.0.0.1:4173/`.
 */
import './terminal/failInWords.ts'
import { chromium } from '@playwright/test'
import { findBrowser } from './testing/findBrowser.ts'

const address = process.argv[2] ?? 'http://127.0.0.1:4173/'

const pictures = [320, 720, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((scheme) => ({ name: `${width}-${scheme}`, width, scheme, hash: '' })),
)
const more = [
  { name: '1280-place', width: 1280, scheme: 'light', hash: '#place=raqqa' },
  { name: '1280-quote', width: 1280, scheme: 'light', hash: '#date=2016-11-02&quote=carter-proceeding-now' },
] as const

const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--disable-gpu-rasterization'],
})
for (const { name, width, scheme, hash } of [...pictures, ...more]) {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: scheme })
  await page.goto(address + hash)
  await page.waitForSelector('html[data-map="live"]', { state: 'attached', timeout: 60_000 })
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: `docs/pictures/${name}.png` })
  await page.close()
  console.log(`docs/pictures/${name}.png`)
}
for (const [demo, width] of [
  ['article', 1280],
  ['article', 375],
  ['frame', 1280],
  ['frame', 375],
] as const) {
  const page = await browser.newPage({ viewport: { width, height: 1400 } })
  await page.goto(`${address}demo/${demo}.html`)
  const frame = page.frameLocator('iframe')
  await frame.locator('[data-panel="map"]').hover()
  await frame.locator('html[data-map="live"]').waitFor({ state: 'attached', timeout: 60_000 })
  await page.mouse.move(0, 0)
  await page.screenshot({ path: `docs/pictures/demo-${demo}-${width}.png` })
  await page.close()
  console.log(`docs/pictures/demo-${demo}-${width}.png`)
}
await browser.close()
