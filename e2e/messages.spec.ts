import { expect } from './drivers/dateline.ts'
import type { HostPage } from './drivers/hostPage.ts'
import { test } from './drivers/hostTest.ts'
import { askAsHost, sendAsHost, sendFromStrangeFrame, stateOfPage } from './drivers/strangeMessages.ts'
import { hostileMessages } from './hostile/hostileMessages.ts'

/** Another seed makes other messages: `DATELINE_SEED=7 npm run e2e -- messages`. */
const seed = Number(process.env.DATELINE_SEED ?? 1)
const messages = hostileMessages(10_000, seed)

const stateIn = (host: HostPage) => host.root().evaluate(stateOfPage)

test('10,000 messages of a frame’s host leave it whole: it hears the next command', async ({ page, host }) => {
  await host.open('bare.html')
  await host.ready()
  const before = await stateIn(host)
  await page.evaluate(sendAsHost, JSON.stringify(messages))
  await page.evaluate(askAsHost, JSON.stringify({ type: 'choosePlace', data: { place: 'raqqa' } }))
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
  // Its address chooses the city.
  await expect(host.marker('mosul')).toHaveAttribute('aria-pressed', 'true')
  const before = await stateIn(host)
  await page.evaluate(sendFromStrangeFrame, JSON.stringify({ messages, to: 'parent.frames[0]' }))
  // What the frame’s own host asks is heard after all that came before.
  await page.evaluate(askAsHost, JSON.stringify({ type: 'goTo', data: { date: '2016-10-20' } }))
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
  await page.evaluate(sendFromStrangeFrame, JSON.stringify({ messages, to: 'parent' }))
  await host.map().evaluate((map) => map.setAttribute('date', '2016-10-20'))
  await expect.poll(async () => (await host.events('date')).map(({ date }) => date)).toEqual(['2016-10-20'])
  expect(await host.events('place')).toEqual([])
  expect(await host.events('quote')).toEqual([])
  expect(await host.events('error')).toEqual([])
  expect((await host.map().boundingBox())?.height).toBe(height)
  expect(await host.article.innerText()).toBe(article)
})
