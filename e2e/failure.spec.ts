import { readdirSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { arabic } from '../src/wording/arabic.ts'
import { english } from '../src/wording/english.ts'
import { french } from '../src/wording/french.ts'
import { expect } from './drivers/dateline.ts'
import { test } from './drivers/hostTest.ts'
import { serveInventedStory } from './drivers/inventedStory.ts'

const expected = (name: string) =>
  readFileSync(`e2e/stories/broken/${name}/expected.txt`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')

/** What the page says of a story that it refuses, in the checker’s form: a line for each problem. */
async function refusal(page: Page, name: string): Promise<readonly string[]> {
  await page.goto(`./?story=fixtures/broken/${name}`, { waitUntil: 'commit' })
  const alert = page.getByRole('alert')
  await expect(alert.getByRole('heading')).toHaveText('This story can’t be shown')
  const problems = await alert.getByRole('listitem').allTextContents()
  if (problems.length > 0) return problems
  const message = await alert.getByText('could not be read').textContent()
  // Here is the only difference: the page gives the whole address.
  return [(message ?? '').replace(/^http\S+\/(?=story\.json )/, '')]
}

/** Every third broken story, in parts, so that the workers share them: the page and the checker have one validator. */
const parts = 2
const names = readdirSync('e2e/stories/broken').filter((_, index) => index % 3 === 0)

for (let part = 0; part < parts; part += 1)
  test(`a broken story is refused with the very problems that the checker names, part ${part + 1} of ${parts}`, async ({
    page,
  }) => {
    test.setTimeout(120_000)
    expect(names.length).toBeGreaterThan(30)
    for (const name of names.filter((_, index) => index % parts === part))
      expect.soft(await refusal(page, name), name).toEqual(expected(name))
  })

test('an unknown place is named with the one that was meant', async ({ dateline }) => {
  await dateline.page.goto('./?story=fixtures/broken/unknown-place')
  await expect(dateline.page.getByRole('alert').getByRole('listitem')).toHaveText(
    /is 'mozul': no place has that id; did you mean 'mosul'\?$/,
  )
})

const files = [
  [
    'a missing story',
    '?story=nowhere-2020',
    /\/stories\/nowhere-2020\/story\.json could not be read: there is no such file/,
  ],
  ['malformed JSON', '?story=fixtures/broken/malformed-json', /could not be read: line \d+, column \d+: /],
  [
    'a story over 20 MB',
    '?story=fixtures/too-large.json',
    /too-large\.json could not be read: it has 21\.1 MB, and the most is 20 MB/,
  ],
  [
    'a story of another host',
    '?story=http://127.0.0.1:9/story.json',
    /127\.0\.0\.1:9\/story\.json is of another site\. This page shows only stories of its own, http/,
  ],
] as const

test('a story that can’t be shown says so in the reader’s language', async ({ page, dateline }) => {
  await page.goto('./?story=nowhere-2020&lang=ar')
  await expect(page.getByRole('alert').getByRole('heading')).toHaveText(arabic.later.failure.title)
  await expect(dateline.root).toHaveAttribute('lang', 'ar')
  await expect(dateline.root).toHaveAttribute('dir', 'rtl')
  await expect(page).toHaveTitle(arabic.later.failure.title)
  await expect(page.getByText('there is no such file')).toHaveAttribute('lang', 'en')
  dateline.forgive(/404/)
})

for (const [what, address, message] of files) {
  test(`${what} gives a page that says so`, async ({ page }) => {
    await page.goto(`./${address}`)
    await expect(page.getByRole('alert')).toContainText(message)
  })
}

test('a page that is opened from a disk says what it needs', async ({ page }) => {
  await page.goto(pathToFileURL('dist/index.html').href)
  await expect(page.getByRole('status').filter({ hasText: english.later.noScriptYet })).toBeVisible()
  await page.goto(pathToFileURL('dist/embed.html').href)
  await expect(page.getByRole('alert')).toContainText('It needs a web server')
})

test('a page that breaks says so in a plain sentence, and to the console what broke', async ({ dateline, page }) => {
  await dateline.open('?map=still')
  await page.evaluate(() => {
    Intl.PluralRules.prototype.select = () => {
      throw new Error('broken by a test')
    }
  })
  await dateline.listed('mosul').click()
  const alert = page.getByRole('alert')
  await expect(alert.getByRole('heading')).toHaveText(english.later.failure.title)
  await expect(alert).toHaveText(english.later.failure.title + english.crashed)
  await expect.poll(() => dateline.complaints.join()).toContain('broken by a test')
  dateline.forgive(/broken by a test/)
})

test('a story that breaks as it is opened says so in a plain sentence', async ({ dateline, page }) => {
  await page.addInitScript(() => {
    let isBroken = true
    Object.defineProperty(document, 'title', {
      set() {
        if (isBroken) {
          isBroken = false
          throw new Error('broken by a test')
        }
      },
    })
  })
  await page.goto('./?story=fixtures/base&lang=fr')
  const alert = page.getByRole('alert')
  await expect(alert).toHaveText(french.later.failure.title + french.crashed)
  dateline.forgive(/broken by a test/)
})

test('a download that can’t be loaded says so', async ({ dateline, page }) => {
  await page.route('**/assets/download-*.js', (route) => route.abort())
  await dateline.open('?map=still')
  await dateline.button(english.data.moments).click()
  await expect(page.getByText(english.data.failed)).toBeVisible()
  dateline.forgive(/download-|ERR_FAILED/)
})

test('a source whose view can’t be loaded still leads to its address', async ({ dateline, page }) => {
  await page.route('**/assets/MarkedText-*.js', (route) => route.abort())
  await dateline.open('?map=still#quote=carter-proceeding-now')
  const card = dateline.card('carter-proceeding-now')
  await card.getByRole('button', { name: english.quotes.inArticle, exact: true }).click()
  await expect(card.getByRole('link', { name: /UPI/ })).toHaveAttribute('href', /^https:\/\/www\.upi\.com\/.*#:~:text=/)
  dateline.forgive(/MarkedText-|ERR_FAILED/)
})

test('quote lines that can’t be loaded are told once to the console', async ({ dateline, page }) => {
  await page.route('**/assets/quoteLinePaths-*.js', (route) => route.abort())
  await dateline.open('?map=still#quote=carter-proceeding-now')
  await expect
    .poll(() => dateline.complaints.filter((text) => /Failed to fetch dynamically imported module/.test(text)))
    .toHaveLength(1)
  dateline.forgive(/quoteLinePaths-|ERR_FAILED/)
})

test('readers’ aids that can’t be loaded take their button away, and the article hears why once', async ({
  page,
  host,
  dateline,
}) => {
  await page.route('**/assets/readerAids-*.js', (route) => route.abort())
  await host.open('bare.html')
  await host.ready()
  await expect(host.inside().getByRole('button', { name: english.data.keys, exact: true })).toHaveCount(0)
  await expect(host.inside().getByRole('button', { name: english.data.places })).toBeVisible()
  const heard = await page.evaluate(() =>
    (window as unknown as { messages: { source?: string; type?: string; data?: { message?: string } }[] }).messages
      .filter(({ source, type }) => source === 'dateline' && type === 'error')
      .map(({ data }) => data?.message),
  )
  expect(heard).toEqual([expect.stringContaining('readerAids-')])
  dateline.forgive(/readerAids-|ERR_FAILED/)
})

test('a story without statements says so', async ({ dateline, page }) => {
  await serveInventedStory(page, { places: 3, statements: 0 })
  await dateline.open('?story=fixtures/invented&map=still')
  await expect(dateline.panel('quotes').getByText(english.quotes.noStatements)).toBeVisible()
  dateline.forgive(/404/)
})
