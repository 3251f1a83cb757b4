import { expect } from './dateline.ts'
import { test } from './hostTest.ts'

test.describe('the page for editors', () => {
  test('shows the embed live and gives three snippets that hold what was chosen', async ({ page }) => {
    await page.goto('./embed.html?story=raqqa-2016-11')
    await expect(page.getByText(/height message got through: \d+ px at 720 px wide/)).toBeVisible()
    await page.getByLabel('320 px').check()
    await expect(page.getByText(/height message got through: \d+ px at 320 px wide/)).toBeVisible()
    await page.getByLabel('Begin with the place').selectOption({ label: 'Mosul' })
    await page.getByLabel('Begin on the day').fill('2016-11-02')
    await page.getByLabel('Dark', { exact: true }).check()
    const inside = page.frameLocator('#stage iframe')
    await expect(inside.locator('html')).toHaveAttribute('data-dark', 'true')
    await expect(inside.locator('button[data-marker="mosul"]')).toHaveAttribute('aria-pressed', 'true')
    await expect(page.locator('#element')).toHaveValue(
      /^<dateline-map story="raqqa-2016-11" place="mosul" date="2016-11-02" dark="true" style="display:block;min-height:\d+px">/,
    )
    await expect(page.locator('#address')).toHaveValue(
      /\/stories\/raqqa-2016-11\/\?dark=true#&place=mosul&date=2016-11-02$/,
    )
    await expect(page.locator('#frame')).toHaveValue(/^<iframe src="http.*" sandbox="allow-scripts /)
  })

  test('says when no height message gets through', async ({ page }) => {
    await page.route('**/inFrame-*.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: '' }),
    )
    await page.goto('./embed.html?story=raqqa-2016-11')
    await expect(page.getByText(/No height message has got through/)).toBeVisible()
  })

  test('says that there is no such story', async ({ page, dateline }) => {
    await page.goto('./embed.html?story=nothing')
    await expect(page.getByText(/The story 'nothing' can’t be embedded: .*404/)).toBeVisible()
    dateline.forgive(/404/)
  })
})

test.describe('the demonstration', () => {
  test('of an article drives its map and is driven by it', async ({ page, dateline }) => {
    await page.goto('./demo/article.html')
    const inside = page.frameLocator('dateline-map iframe')
    await expect(page.getByText('Mosul', { exact: true })).toHaveRole('button')
    expect(await page.evaluate(() => scrollY)).toBe(0)
    await page.getByText('Mosul', { exact: true }).click()
    await expect(inside.locator('button[data-marker="mosul"]')).toHaveAttribute('aria-pressed', 'true')
    // Only because the demonstration is of the same origin as the map.
    dateline.forgive(/escape its sandboxing/)
  })

  test('of a bare frame runs no script of its own', async ({ page }) => {
    await page.goto('./demo/frame.html')
    await expect(page.frameLocator('iframe').locator('button[data-marker="raqqa"]')).toBeVisible({
      timeout: 30_000,
    })
    expect(await page.locator('script').count()).toBe(0)
  })
})
