import { expect } from './drivers/dateline.ts'
import { test } from './drivers/hostTest.ts'

/**
 * What newsrooms have published by November 2026, and will not publish anew: `stories/kept-2026-11/` and
 * `hosts/kept-2026-11.html` are never changed. Every later version opens them.
 */

test('the story of November 2026 is read: its lead, its quotes, who holds what, its still map', async ({
  dateline,
}) => {
  await dateline.open('?story=fixtures/kept-2026-11/story.json&map=still')
  await dateline.ground.still()
  await expect(dateline.panel('lead').locator('[data-lead]')).toHaveCount(2)
  await expect(dateline.cards).toHaveCount(26)
  await expect(dateline.marker('raqqa')).toHaveAttribute('data-held-by', 'islamic-state')
  await dateline.listed('manbij').click()
  await expect(dateline.page.locator('[data-control-of="manbij"] li').first()).toBeVisible()
})

test('the snippets of November 2026 still show the map: the element, the frame, the way from the prose', async ({
  page,
  host,
}) => {
  await host.open('kept-2026-11.html')
  await host.ready('element')
  await expect(host.marker('raqqa', 'element')).toHaveAttribute('aria-pressed', 'true')
  await expect(host.slider('element')).toHaveAttribute('data-date', '2016-11-02')
  await expect(host.root('element')).toHaveAttribute('lang', 'fr')
  await host.fits('element')
  await host.named('prose').click()
  await expect(host.marker('mosul', 'element')).toHaveAttribute('aria-pressed', 'true')
  await expect(host.slider('element')).toHaveAttribute('data-date', '2016-10-17')
  expect(await host.events('place')).toContainEqual(expect.objectContaining({ on: 'element', place: 'mosul' }))
  const frame = page.frameLocator('#frame')
  await page.locator('#frame').scrollIntoViewIfNeeded()
  await expect(frame.locator('button[data-marker="raqqa"]')).toHaveAttribute('aria-pressed', 'true')
  const root = frame.locator('#dateline')
  await expect(root).toBeVisible()
  const overflow = async () =>
    Math.ceil((await root.boundingBox())?.height ?? 0) - Number(await page.locator('#frame').getAttribute('height'))
  await expect.poll(overflow).toBe(0)
})
