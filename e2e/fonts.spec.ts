import { expect, test } from './drivers/dateline.ts'

for (const width of [320, 375, 720, 1280])
  test(`the headline is in the page’s own serif at ${width} px, on the first visit and the next`, async ({
    page,
    dateline,
  }) => {
    await page.setViewportSize({ width, height: 860 })
    for (const visit of ['first', 'second']) {
      await page.goto('./?map=still')
      await dateline.ready()
      await expect(dateline.root, visit).toHaveAttribute('data-fonts', /all|headline/)
      const headline = page.getByRole('heading', { level: 1 })
      await expect(headline, visit).toHaveCSS('font-family', /^"Source Serif 4"/)
    }
  })

test('a theme keeps its own serif', async ({ page, dateline }) => {
  await page.route('**/themes/georgia.css', (route) =>
    route.fulfill({ contentType: 'text/css', body: ':root{--serif:Georgia,serif}' }),
  )
  await dateline.open('?map=still&theme=themes/georgia.css')
  await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('font-family', 'Georgia, serif')
  await page.waitForLoadState('networkidle')
  await expect(dateline.root).not.toHaveAttribute('data-fonts')
})
