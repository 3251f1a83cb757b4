import type { Page, Route } from '@playwright/test'
import { raqqaStory } from '../src/testing/raqqaStory.ts'
import { expect, test } from './drivers/dateline.ts'

const stylesheet = /\/assets\/raqqa-2016-11-[\w-]+\.css$/

/** How far the header’s parts are from the page’s top, in CSS pixels. */
function headerTops(page: Page): Promise<readonly number[]> {
  return page
    .locator('[data-page] > header :is(h1, p, li)')
    .evaluateAll((parts) => parts.map((part) => Math.round(part.getBoundingClientRect().top)))
}

/** Holds the page’s stylesheet back. Returns what lets it go. */
async function holdStylesheet(page: Page): Promise<() => Promise<void>> {
  const held = new Promise<Route>((resolve) => page.route(stylesheet, (route) => resolve(route)))
  return async () => (await held).continue()
}

for (const width of [320, 1280])
  test(`the header stands in its place before the stylesheet has come, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 860 })
    const letGo = await holdStylesheet(page)
    await page.goto('./', { waitUntil: 'commit' })
    const headline = page.getByRole('heading', { level: 1 })
    await expect(headline).toHaveCSS('font-weight', '600')
    await expect(headline).toBeInViewport()
    await expect(page.locator('[data-page] > footer')).toBeAttached()
    const map = page.locator('[data-panel="map"]')
    const isShown = () => map.evaluate((panel) => panel.checkVisibility({ contentVisibilityAuto: true }))
    expect(await isShown()).toBe(false)
    const before = await headerTops(page)
    await letGo()
    await expect.poll(isShown).toBe(true)
    expect(await headerTops(page)).toEqual(before)
  })

test.describe('where the stylesheet is kept out', () => {
  test.use({ javaScriptEnabled: false })

  test('the page becomes a text', async ({ page, dateline }) => {
    await page.route(stylesheet, (route) => route.abort())
    await page.goto('./')
    await expect(page.locator('main')).toHaveCSS('content-visibility', 'visible')
    await expect(page.getByText(raqqaStory().statements[0]?.text ?? '?').last()).toBeVisible()
    await expect(page.locator('[data-panel="map"]')).toBeHidden()
    await expect(page.locator('body')).toHaveCSS('max-width', '640px')
    dateline.forgive(/ERR_FAILED/)
  })
})

test('a host whose policy lacks the hash shows the page by its stylesheet', async ({ page, dateline }) => {
  await page.route(/\/$/, async (route) => {
    const response = await route.fetch()
    const policy = (response.headers()['content-security-policy'] ?? '').replace(/ 'sha256-[^']+'/, '')
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } })
  })
  await page.goto('./?map=still')
  await dateline.ready()
  await expect(page.getByRole('main')).toHaveCSS('content-visibility', 'visible')
  await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('font-weight', '600')
  dateline.forgive(/Content Security Policy/)
})
