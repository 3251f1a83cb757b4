import { mostWhole } from '../src/story/parts/heldMoments.ts'
import { monthOf } from '../src/story/parts/months.ts'
import { momentsOf } from '../src/story/questions/moments.ts'
import { statementsAbout } from '../src/story/questions/statementsAbout.ts'
import type { Statement, Story } from '../src/story/story.ts'
import { english } from '../src/wording/english.ts'
import { boxOf } from './drivers/boxOf.ts'
import { expect } from './drivers/dateline.ts'
import { test } from './drivers/longStory.ts'

// One worker builds the story for all of them.
test.describe.configure({ mode: 'default' })

function inOrder(story: Story): readonly Statement[] {
  return momentsOf(story).flatMap((moment) => (moment.kind === 'statement' ? [moment.statement] : []))
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('a page holds some of the quotes, the newest among them, and leads to all', async ({ page, long }) => {
    const { story, address } = long
    const all = inOrder(story)
    await page.goto(address)
    const cards = page.locator('figure[data-quote]')
    const held = await cards.count()
    expect(held).toBeGreaterThan(10)
    expect(held).toBeLessThan(mostWhole)
    await expect(page.locator(`[data-quote="${all.at(-1)?.id}"]`)).toBeVisible()
    await page.getByRole('link', { name: /^Earlier \(/ }).click()
    const seen = new Set<string>()
    const months = page.locator('nav a')
    for (let month = 0; month < (await months.count()); month += 1) {
      await months.nth(month).click()
      await expect(months.nth(month)).toHaveAttribute('aria-current', 'page')
      // The list of months stands before the quotes, which may still be on their way.
      await page.waitForLoadState('domcontentloaded')
      for (const quote of await cards.all()) seen.add((await quote.getAttribute('data-quote')) ?? '')
    }
    expect(seen.size).toBe(story.statements.length)
  })

  test('a place’s link shows what the page holds about it', async ({ page, long }) => {
    const { story, address } = long
    await page.goto(`${address}#place=place-1`)
    const about = new Set(story.statements.filter((one) => one.about.includes('place-1') || one.said.at === 'place-1'))
    const shown = await page.locator('figure[data-quote]:visible').all()
    expect(shown.length).toBeGreaterThan(0)
    for (const card of shown) {
      const id = await card.getAttribute('data-quote')
      expect([...about].some((one) => one.id === id)).toBe(true)
    }
  })

  for (const width of [720, 1280]) {
    test(`a hundred places stand over nothing, at ${width} px`, async ({ page, long }) => {
      await page.setViewportSize({ width, height: 860 })
      await page.goto(long.address)
      const list = await boxOf(page.locator('nav ul:has([data-place])'))
      const after = [page.locator('footer'), page.locator('[data-panel="quotes"]')]
      for (const part of after) {
        const box = await boxOf(part)
        expect(box.y >= list.y + list.height || box.y + box.height <= list.y).toBe(true)
      }
      const last = page.locator('[data-place]').last()
      await last.focus()
      await expect(last).toBeInViewport()
    })
  }

  test('a contradicted quote that is not on the page is on that of its month', async ({ page, long }) => {
    const { story, address } = long
    await page.goto(address)
    const link = page.locator('figure a[href*=".html#quote="]').first()
    const id = decodeURIComponent((await link.getAttribute('href'))?.split('#quote=')[1] ?? '')
    await page.goto(new URL((await link.getAttribute('href')) ?? '', page.url()).href)
    await expect(page.locator(`[data-quote="${id}"]`)).toBeInViewport()
    const said = story.statements.find((one) => one.id === id)?.said.when
    expect(page.url()).toContain(`${said && monthOf({ when: said }, story.timeline)}.html`)
  })
})

test('choosing a place shows its newest quotes, and more on demand', async ({ page, dateline, long }) => {
  const { story, address } = long
  await page.goto(`${address}?map=still`)
  await dateline.ready()
  await dateline.listed('place-0').click()
  const about = statementsAbout(story, 'place-0')
  await expect(dateline.panel('quotes')).toContainText(english.quotes.count(about.length))
  const newest = inOrder(story).findLast((one) => one.about.includes('place-0') && one.disputes.length === 0)
  await expect(dateline.card(newest?.id ?? '')).toBeVisible()
  const before = await dateline.cards.count()
  expect(before).toBeLessThan(mostWhole)
  await dateline
    .panel('quotes')
    .getByRole('button', { name: /^Earlier \(/ })
    .first()
    .click()
  await expect.poll(() => dateline.cards.count()).toBeGreaterThan(before)
})

test('an address leads to a quote that the page does not hold', async ({ page, dateline, long }) => {
  const { story, address } = long
  const old = inOrder(story)[3]
  await page.goto(`${address}?map=still#quote=${old?.id}`)
  await expect(dateline.card(old?.id ?? '')).toBeInViewport()
  await expect(dateline.card(old?.id ?? '')).toContainText(old?.text ?? '?')
})

test('a step of time brings the quotes of the day', async ({ page, dateline, long }) => {
  const { story, address } = long
  await page.goto(`${address}?map=still`)
  await dateline.ready()
  await dateline.slider.press('Home')
  const day = story.timeline.from
  const [first, ...others] = inOrder(story)
  await expect(dateline.card(first?.id ?? '')).toBeVisible()
  for (const one of others.filter(({ said }) => said.when.earliest === day).slice(0, 3))
    await expect(dateline.card(one.id)).toBeVisible()
  await dateline.slider.press('PageUp')
  await dateline.slider.press('PageUp')
  const date = (await dateline.slider.getAttribute('data-date')) ?? ''
  const before = inOrder(story).findLast(({ said }) => (said.when.earliest ?? '') <= date)
  await expect(dateline.card(before?.id ?? '')).toBeAttached()
})

test('the timeline shows a share of the story, and on it what is chosen', async ({ page, dateline, long }) => {
  const { story, address } = long
  await page.goto(`${address}?map=still`)
  await dateline.ready()
  const marks = dateline.panel('timeline').locator('[data-moment]')
  const count = await marks.count()
  expect(count).toBeGreaterThan(100)
  expect(count).toBeLessThan(400)
  await dateline.listed('place-0').click()
  const idsOf = (standsOut: boolean) =>
    dateline
      .panel('timeline')
      .locator(`[data-moment][data-stands-out="${standsOut}"]`)
      .evaluateAll((found) => found.map((mark) => mark.getAttribute('data-moment')))
  const ofPlace = new Set([
    ...story.statements.filter((one) => one.about.includes('place-0') || one.said.at === 'place-0').map(({ id }) => id),
    ...story.events.filter(({ places }) => places.includes('place-0')).map(({ id }) => id),
  ])
  const [chosen, others] = [await idsOf(true), await idsOf(false)]
  expect(chosen.length).toBeGreaterThan(10)
  expect(chosen.filter((id) => !ofPlace.has(id ?? ''))).toEqual([])
  expect(others.filter((id) => ofPlace.has(id ?? ''))).toEqual([])
  expect(chosen.length + others.length).toBe(count)
})

test('the data to take along hold every statement', async ({ page, dateline, long }) => {
  const { story, address } = long
  await page.goto(`${address}?map=still`)
  await dateline.ready()
  const { text } = await dateline.download(english.data.moments)
  for (const { text: words } of story.statements) expect(text).toContain(words)
})

test('says so where the rest can’t be read, and reads it when asked again', async ({ page, dateline, long }) => {
  const { story, address } = long
  const old = inOrder(story)[3]
  await page.route('**/*-rest-*.json', (route) => route.abort())
  await page.goto(`${address}?map=still#quote=${old?.id}`)
  const again = page.getByRole('button', { name: english.quotes.unread })
  await expect(again).toBeVisible()
  dateline.forgive(/rest|ERR_FAILED|fetch/)
  await page.unroute('**/*-rest-*.json')
  // Not scrolled to: in view, the list reads again by itself.
  await again.evaluate((button: HTMLElement) => button.click())
  await expect(dateline.card(old?.id ?? '')).toBeVisible()
  dateline.forgive(/rest|ERR_FAILED|fetch/)
})
