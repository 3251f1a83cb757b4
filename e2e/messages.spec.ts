import type { Page } from '@playwright/test'
import { expect } from './drivers/dateline.ts'
import type { HostPage } from './drivers/hostPage.ts'
import { test } from './drivers/hostTest.ts'
import { hostileMessages } from './hostile/hostileMessages.ts'

/** Another seed makes other messages: `DATELINE_SEED=7 npm run e2e -- messages`. */
const seed = Number(process.env.DATELINE_SEED ?? 1)
const messages = hostileMessages(10_000, seed)

/** What a stranger must not change: the choice, the day, the look and the address of the page in a frame. */
const stateIn = (host: HostPage) =>
  host.root().evaluate((root) => ({
    pressed: [...root.querySelectorAll<HTMLElement>('button[aria-pressed="true"]')].map(
      ({ dataset }) => dataset.marker,
    ),
    date: root.querySelector('input[type="range"]')?.getAttribute('data-date'),
    dark: (root as HTMLElement).dataset.dark,
    address: location.href,
    title: document.title,
    frames: root.querySelectorAll('iframe, script[src*="other"]').length,
  }))

test('10,000 messages of a frame’s host leave it whole: it hears the next command', async ({ page, host }) => {
  await host.open('bare.html')
  await host.ready()
  const before = await stateIn(host)
  await page.evaluate((all) => {
    const frame = document.querySelector('iframe')?.contentWindow
    for (const message of all) frame?.postMessage(message, '*')
    for (const strange of [new Date(), new Map([['source', 'dateline']]), new Uint8Array(9), new Error('x'), 10n])
      frame?.postMessage(strange, '*')
    const data = { place: 'raqqa' }
    frame?.postMessage({ source: 'dateline', story: 'raqqa-2016-11', type: 'choosePlace', data }, '*')
  }, messages)
  await expect(host.marker('raqqa')).toHaveAttribute('aria-pressed', 'true')
  const after = await stateIn(host)
  // A host may choose a place, a day and the look; it can’t go elsewhere or put anything into the page.
  expect({ ...after, pressed: [], date: '', dark: '' }).toEqual({
    ...before,
    address: expect.stringContaining('place=raqqa'),
    pressed: [],
    date: '',
    dark: '',
  })
  expect(after.date).toMatch(/^2016-1[01]-\d\d$/)
})

test('10,000 messages of a frame beside it, of another origin, change nothing', async ({ page, host }) => {
  await host.open('bare.html')
  await host.ready()
  const before = await stateIn(host)
  await sendFromStrangeFrame(page, 'parent.frames[0]')
  // What the frame’s own host asks is heard after all that came before.
  await page.evaluate(() => {
    const data = { date: '2016-10-20' }
    document
      .querySelector('iframe')
      ?.contentWindow?.postMessage({ source: 'dateline', story: 'raqqa-2016-11', type: 'goTo', data }, '*')
  })
  await expect(host.slider()).toHaveAttribute('data-date', '2016-10-20')
  const { pressed, dark, title, frames } = await stateIn(host)
  expect({ pressed, dark, title, frames }).toEqual({
    pressed: before.pressed,
    dark: before.dark,
    title: before.title,
    frames: before.frames,
  })
})

test('10,000 messages of a strange frame to an article change nothing of its map', async ({ page, host }) => {
  await host.open('late.html')
  await host.ready()
  await host.fits()
  const height = (await host.map().boundingBox())?.height
  const article = await host.article.innerText()
  await sendFromStrangeFrame(page, 'parent')
  await host.map().evaluate((map) => map.setAttribute('date', '2016-10-20'))
  await expect.poll(async () => (await host.events('date')).map(({ date }) => date)).toEqual(['2016-10-20'])
  expect(await host.events('place')).toEqual([])
  expect(await host.events('quote')).toEqual([])
  expect(await host.events('error')).toEqual([])
  expect((await host.map().boundingBox())?.height).toBe(height)
  expect(await host.article.innerText()).toBe(article)
})

/** Sends all messages to a window, as a frame names it, from a frame of another origin in the host’s page. */
async function sendFromStrangeFrame(page: Page, target: 'parent' | 'parent.frames[0]'): Promise<void> {
  await page.evaluate(
    async ({ all, to }) => {
      const other = document.createElement('iframe')
      other.sandbox.add('allow-scripts')
      other.srcdoc = `<script>
        onmessage = ({ data }) => {
          for (const message of data) ${to}.postMessage(message, '*')
          parent.postMessage('all sent', '*')
        }
      </script>`
      const isLoaded = new Promise((resolve) => other.addEventListener('load', resolve))
      document.documentElement.append(other)
      await isLoaded
      const isSent = new Promise<void>((resolve) =>
        addEventListener('message', ({ data }) => data === 'all sent' && resolve()),
      )
      other.contentWindow?.postMessage(all, '*')
      await isSent
      other.remove()
    },
    { all: messages, to: target },
  )
}
