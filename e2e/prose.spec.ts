import { english } from '../src/wording/english.ts'
import { marksIn } from './drivers/card.ts'
import { expect } from './drivers/dateline.ts'
import { HostPage } from './drivers/hostPage.ts'
import { test } from './drivers/hostTest.ts'

test.describe('prose', () => {
  test('drives the map by mouse and key, without a change of layout', async ({ page, host, dateline }) => {
    await host.open('element-strict.html')
    const before = await host.named('lede').boundingBox()
    await host.ready()
    const raqqa = host.named('raqqa')
    await expect(raqqa).toHaveRole('button')
    await raqqa.click()
    await expect(host.marker('raqqa')).toHaveAttribute('aria-pressed', 'true')
    await expect(raqqa).toHaveAttribute('aria-current', 'true')
    await raqqa.press('Enter')
    await expect(host.marker('raqqa')).toHaveAttribute('aria-pressed', 'false')
    await expect(raqqa).not.toHaveAttribute('aria-current')
    await page.keyboard.press('Tab')
    await expect(host.named('mosul')).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(host.marker('mosul')).toHaveAttribute('aria-pressed', 'true')
    await page.keyboard.press('Tab')
    await expect(host.named('day')).toBeFocused()
    await page.keyboard.press(' ')
    await expect(host.slider()).toHaveAttribute('data-date', '2016-11-02')
    await expect(host.named('day')).toHaveAttribute('aria-current', 'true')
    expect(new URL(page.url()).hash).toBe('')
    expect(await host.named('lede').boundingBox()).toEqual(before)
    dateline.forgive(/no such place or day/)
  })

  test('scrolls to a map of which little more than the edge is in sight', async ({ page, host, dateline }) => {
    await host.open('element-strict.html')
    await host.ready()
    await host.fits()
    const top = () => host.map().evaluate((map) => Math.round(map.getBoundingClientRect().top))
    await expect(host.named('raqqa')).toHaveRole('button')
    await host.named('lede').evaluate((lede) => {
      lede.style.marginBlockEnd = `${innerHeight * 0.6}px`
    })
    expect(await top()).toBeGreaterThan((await page.evaluate(() => innerHeight)) / 2)
    await host.named('raqqa').click()
    await expect.poll(top).toBe(0)
    await expect(host.marker('raqqa')).toHaveAttribute('aria-pressed', 'true')
    dateline.forgive(/no such place or day/)
  })

  test('drives the map by touch', async ({ browser }) => {
    const context = await browser.newContext({ hasTouch: true, viewport: { width: 400, height: 800 } })
    const page = await context.newPage()
    const host = new HostPage(page, test.info().config.metadata.hosts)
    await host.open('element-strict.html')
    await host.ready()
    await expect(host.named('raqqa')).toHaveRole('button')
    await host.named('raqqa').tap()
    await expect(host.marker('raqqa')).toHaveAttribute('aria-pressed', 'true')
    await context.close()
  })

  test('keeps its own links, roles and keys', async ({ page, host, dateline }) => {
    await host.open('element-strict.html')
    await host.ready()
    await expect(host.named('linked')).toHaveRole('button')
    await host.named('inner').click()
    await expect(page).toHaveURL(/#elsewhere$/)
    await expect(host.named('linked')).not.toHaveAttribute('aria-current')
    await host.named('mosul').click({ modifiers: ['ControlOrMeta'] })
    await expect(host.named('mosul')).not.toHaveAttribute('aria-current')
    await expect(host.named('own')).toHaveRole('note')
    await host.named('own').click()
    await expect(host.named('own')).toHaveAttribute('aria-current', 'true')
    await host.map().evaluate((map) => map.remove())
    expect(await host.named('own').evaluate((element) => element.outerHTML)).toBe(
      '<h2 id="own" role="note" tabindex="-1" data-dateline-place="ramadi">Ramadi</h2>',
    )
    dateline.forgive(/no such place or day/)
  })

  test('that is corrected becomes a control, and a day that there is not never does', async ({ host, dateline }) => {
    await host.open('element-strict.html')
    await host.ready()
    await expect(host.named('raqqa')).toHaveRole('button')
    await expect(host.named('never')).not.toHaveRole('button')
    await host.named('nowhere').evaluate((element) => {
      element.dataset.datelinePlace = 'hit'
    })
    await expect(host.named('nowhere')).toHaveRole('button')
    await host.named('nowhere').click()
    await expect(host.marker('hit')).toHaveAttribute('aria-pressed', 'true')
    dateline.forgive(/no such place or day/)
  })

  test('that is scrolled to the middle of the window moves the map', async ({ host, dateline }) => {
    await host.open('element-strict.html')
    await host.ready()
    await expect(host.named('raqqa')).toHaveRole('button')
    await host.named('view').evaluate((element) => element.scrollIntoView({ block: 'center' }))
    await expect(host.marker('dabiq')).toHaveAttribute('aria-pressed', 'true')
    await expect(host.named('view')).toHaveAttribute('aria-current', 'true')
    await expect(host.named('view')).not.toHaveAttribute('role')
    dateline.forgive(/no such place or day/)
  })

  test('with a place that the story has not stays as it was, and is warned of once', async ({ host, dateline }) => {
    await host.open('element-strict.html')
    await host.ready()
    await host.named('raqqa').click()
    await expect(host.named('raqqa')).toHaveAttribute('aria-current', 'true')
    await host.named('nowhere').click()
    await expect(host.named('raqqa')).toHaveAttribute('aria-current', 'true')
    expect(await host.named('nowhere').evaluate((element) => element.outerHTML)).toBe(
      '<span id="nowhere" data-dateline-place="atlantis">Atlantis</span>',
    )
    expect(dateline.complaints.filter((text) => /no such place or day/.test(text))).toHaveLength(2)
    dateline.forgive(/no such place or day/)
  })

  test('is scrolled to the sentence of a quote, which is marked without a change to the page', async ({
    host,
    dateline,
  }) => {
    await host.open('element-strict.html')
    await host.ready()
    await expect(host.named('raqqa')).toHaveRole('button')
    const article = host.article
    const before = await article.evaluate((element) => element.innerHTML)
    const inArticle = host
      .card('carter-the-way-we-did')
      .getByRole('button', { name: english.quotes.inArticle, exact: true })
    await inArticle.click()
    await expect(host.named('sentence')).toBeInViewport()
    expect(await host.marked()).toEqual([
      '"That’s the way we did Manbij, that’s the way we did Ramadi, Hit, Rubah, all of these cities, and that’s the way we’ll win the campaign," Carter said.',
    ])
    expect(await article.evaluate((element) => element.innerHTML)).toBe(before)
    await expect(inArticle).toHaveAttribute('aria-expanded', 'false')
    dateline.forgive(/no such place or day/)
  })

  test('in one long block is scrolled to the very words', async ({ page, host }) => {
    await host.open('long.html')
    await host.ready()
    await host.fits()
    await expect.poll(async () => (await host.events('ready')).length).toBe(1)
    await host
      .card('carter-the-way-we-did')
      .getByRole('button', { name: english.quotes.inArticle, exact: true })
      .click()
    await expect
      .poll(() =>
        page.evaluate(() => {
          const [highlight] = [...CSS.highlights.values()]
          const range = highlight && ([...highlight][0] as Range)
          if (!range) return null
          const { top, bottom } = range.getBoundingClientRect()
          return top > 0 && bottom < innerHeight
        }),
      )
      .toBe(true)
  })

  test('without the sentence leaves the quote its own way to it', async ({ host, dateline }) => {
    await host.open('element-strict.html')
    await host.ready()
    await expect(host.named('raqqa')).toHaveRole('button')
    const card = host.card('carter-not-waiting')
    await card.getByRole('button', { name: english.quotes.inArticle, exact: true }).click()
    await expect(marksIn(card)).toBeVisible()
    await expect(card.getByRole('link', { name: /UPI/ })).toHaveAttribute('href', /#:~:text=/)
    dateline.forgive(/no such place or day/)
  })

  test('as a CMS prints it is found, and only its own words are marked', async ({ host }) => {
    await host.open('cms.html')
    await host.map().scrollIntoViewIfNeeded()
    await host.ready()
    await expect.poll(async () => (await host.events('ready')).length).toBe(1)
    for (const [quote, id, marked] of [
      ['carter-dabiq-effort', 'dashes', [/^Carter said .*in October\.$/]],
      ['turkey-after-mosul', 'breaks', [/^Turkey has said.*Raqqa should.*Mosul is freed from IS control$/]],
      ['carter-concurrently', 'note', [/administration$/, /^expects .*Mosul\.$/]],
      ['carter-jarablus-mara-line', 'first-half', [/^“What we’re .* is,$/, /^we are working .* there\.”$/]],
      ['carter-the-way-we-did', 'folded', [/^“That’s .* Carter said\.$/]],
    ] as const) {
      const card = host.card(quote)
      await card.getByRole('button', { name: english.quotes.inArticle, exact: true }).click()
      await expect(host.named(id)).toBeInViewport()
      await expect.poll(() => host.markedIn()).toBe(id)
      expect(await host.marked()).toHaveLength(marked.length)
      for (const [index, words] of (await host.marked()).entries()) expect(words).toMatch(marked[index] ?? /never/)
    }
    await expect(host.named('folded')).toHaveAttribute('open')
  })
})
