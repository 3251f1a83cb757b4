import { expect } from './drivers/dateline.ts'
import { EditorsPage } from './drivers/editorsPage.ts'
import { HostPage } from './drivers/hostPage.ts'
import { test } from './drivers/hostTest.ts'

test.describe('the page for editors', () => {
  test('shows the embed live and gives three snippets that hold what was chosen', async ({ page }) => {
    const editors = new EditorsPage(page)
    await editors.open('raqqa-2016-11')
    await expect(page.getByText(/height message got through: \d+ px at 720 px wide/)).toBeVisible()
    await page.getByLabel('320 px').check()
    await expect(page.getByText(/height message got through: \d+ px at 320 px wide/)).toBeVisible()
    await page.getByLabel('Begin with the place').selectOption({ label: 'Mosul' })
    await page.getByLabel('Begin on the day').fill('2016-11-02')
    await page.getByLabel('Dark', { exact: true }).check()
    await expect(editors.root).toHaveAttribute('data-dark', 'true')
    await expect(editors.marker('mosul')).toHaveAttribute('aria-pressed', 'true')
    await expect(editors.snippet('element')).toHaveValue(
      /^<dateline-map story="raqqa-2016-11" place="mosul" date="2016-11-02" dark="true" style="display:block;min-height:\d+px">/,
    )
    await expect(editors.snippet('address')).toHaveValue(
      /\/stories\/raqqa-2016-11\/\?dark=true#&place=mosul&date=2016-11-02$/,
    )
    await expect(editors.snippet('frame')).toHaveValue(/^<iframe src="http.*" sandbox="allow-scripts /)
  })

  test('says when no height message gets through', async ({ page }) => {
    await page.route('**/inFrame-*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }))
    await new EditorsPage(page).open('raqqa-2016-11')
    await expect(page.getByText(/No height message has got through/)).toBeVisible()
  })

  test('says that there is no such story', async ({ page, dateline }) => {
    await new EditorsPage(page).open('nothing')
    await expect(page.getByText(/The story 'nothing' can’t be embedded: .*404/)).toBeVisible()
    dateline.forgive(/404/)
  })
})

test.describe('the demonstration', () => {
  test('of an article drives its map and is driven by it', async ({ page, dateline }) => {
    await page.goto('./demo/article.html')
    await expect(page.getByText('Mosul', { exact: true })).toHaveRole('button')
    expect(await page.evaluate(() => scrollY)).toBe(0)
    await page.getByText('Mosul', { exact: true }).click()
    await expect(new HostPage(page, './').marker('mosul')).toHaveAttribute('aria-pressed', 'true')
    // Only because the demonstration is of the same origin as the map.
    dateline.forgive(/escape its sandboxing/)
  })

  test('of a bare frame runs no script of its own', async ({ page }) => {
    await page.goto('./demo/frame.html')
    await expect(new HostPage(page, './').marker('raqqa')).toBeVisible({ timeout: 30_000 })
    expect(await page.evaluate(() => document.scripts.length)).toBe(0)
  })
})
