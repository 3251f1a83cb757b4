import type { CDPSession, Page } from '@playwright/test'
import { raqqaStory } from '../src/testing/raqqaStory.ts'
import { english } from '../src/wording/english.ts'
import { type Dateline, expect } from './drivers/dateline.ts'
import type { HostPage } from './drivers/hostPage.ts'
import { test } from './drivers/hostTest.ts'
import { contextsOf, watchContexts } from './drivers/webGlContexts.ts'

const story = raqqaStory()

/** Half an hour of reading is some 60 rounds: `DATELINE_ROUNDS=60 npm run e2e -- longLife`. */
const rounds = Number(process.env.DATELINE_ROUNDS ?? 3)

/** Rounds before anything is counted: what is loaded and kept once is there then, each quote’s part of the map too. */
const warmUp = 3

/** What a script is compiled to grows for long while it runs: left as bytecode, the heap is what the page holds. */
const asBytecode = '--js-flags=--no-opt --no-sparkplug --no-maglev'

test.use({
  launchOptions: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its first parameter
    async ({}, use, { project }) => {
      const { args = [], ...options } = project.use.launchOptions ?? {}
      await use({ ...options, args: [...args, asBytecode] })
    },
    { scope: 'worker' },
  ],
})

type Held = {
  readonly heap: number
  readonly nodes: number
  readonly listeners: number
  readonly frames: number
  readonly contexts: number
}

/**
 * What a page holds after garbage collections: bytes of heap, nodes, listeners, frames, and the WebGL contexts that it has
 * had. One collection now and then leaves up to 2 MB, which the next one takes.
 */
async function heldBy(page: Page, session: CDPSession): Promise<Held> {
  for (let time = 0; time < 2; time += 1) await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0
  return {
    heap: of('JSHeapUsedSize'),
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
    frames: of('Frames'),
    contexts: (await contextsOf(page)).made,
  }
}

/** What a reader does in half a minute: chooses, scrubs, plays, zooms, follows a quote, turns the phone, loses the live map and has it back. */
async function read(dateline: Dateline, page: Page, round: number, isLive: boolean): Promise<void> {
  for (const place of ['raqqa', 'mosul', 'dabiq']) {
    await dateline.listed(place).click()
    await expect(dateline.listed(place)).toHaveAttribute('aria-pressed', 'true')
  }
  await page.keyboard.press('Escape')
  await dateline.slider.focus()
  await page.keyboard.press('Home')
  for (let step = 0; step < 10; step += 1) await page.keyboard.press('ArrowRight')
  const { timeline, map } = english
  const before = await dateline.slider.inputValue()
  await page.getByRole('button', { name: timeline.play, exact: true }).click()
  await expect(dateline.slider).not.toHaveValue(before)
  await page.getByRole('button', { name: timeline.pause, exact: true }).click()
  await page.getByRole('button', { name: map.zoomIn }).click()
  await page.getByRole('button', { name: map.zoomOut }).click()
  const quote = story.statements[round % 3]
  await page.evaluate((id) => location.assign(`#quote=${id}`), quote?.id)
  await expect(dateline.card(quote?.id ?? '')).toBeInViewport()
  await page.setViewportSize({ width: 375, height: 700 })
  await page.setViewportSize({ width: 1280, height: 860 })
  await dateline.turnToMap()
  if (!isLive) return
  // The driver is reset: the still map until the live one is back.
  await dateline.ground.interruptGraphics()
  await dateline.live()
}

for (const map of ['live', 'still'])
  test(`a page with the ${map} map holds no more after half an hour of reading than after a minute${map === 'live' ? ' @webgl' : ''}`, async ({
    page,
    dateline,
  }) => {
    test.setTimeout(60_000 + (rounds + warmUp) * 30_000)
    await watchContexts(page)
    await dateline.open(map === 'still' ? '?map=still' : '')
    if (map === 'live') await dateline.live()
    // What a page loads when it is idle, late on a busy machine, is there before anything is counted.
    await expect(dateline.root).toHaveAttribute('data-fonts')
    await page.waitForLoadState('networkidle')
    const session = await page.context().newCDPSession(page)
    await session.send('Performance.enable')
    for (let round = 0; round < warmUp; round += 1) await read(dateline, page, round, map === 'live')
    const before = await heldBy(page, session)
    for (let round = 0; round < rounds; round += 1) await read(dateline, page, round, map === 'live')
    const after = await heldBy(page, session)
    expect(after.frames).toBe(before.frames)
    expect(after.contexts).toBe(before.contexts)
    expect(after.nodes).toBeLessThanOrEqual(before.nodes * 1.02)
    expect(after.listeners).toBeLessThanOrEqual(before.listeners * 1.05)
    expect(after.heap).toBeLessThanOrEqual(before.heap * 1.05)
  })

/** A language that an article changes its map to, and how it runs. */
type Language = readonly [lang: string, dir: 'ltr' | 'rtl']

const [measured, ...languages]: readonly [Language, ...Language[]] = [
  ['en', 'ltr'],
  ['ar', 'rtl'],
  ['fr', 'ltr'],
  ['tr', 'ltr'],
  ['es', 'ltr'],
]

/** What a reader chooses in a map, whose article then changes its language: that of a new page in its frame, with the place and the day. */
async function readInto([lang, dir]: Language, host: HostPage, place: string, day: number): Promise<void> {
  await host.listed(place).click()
  await host.slider().fill(String(day))
  const date = (await host.slider().getAttribute('data-date')) ?? ''
  await expect.poll(async () => (await host.events('date')).at(-1)).toMatchObject({ place, date })
  await host.map().evaluate((map, to) => map.setAttribute('lang', to), lang)
  await expect(host.root()).toHaveAttribute('lang', lang)
  await expect(host.root()).toHaveAttribute('dir', dir)
  await expect(host.marker(place)).toHaveAttribute('aria-pressed', 'true')
  await expect(host.slider()).toHaveAttribute('data-date', date)
}

test('an article whose map changes its language again and again holds no more', async ({ page, host }) => {
  test.setTimeout(60_000 + (rounds + warmUp) * 10_000)
  await watchContexts(page)
  await host.open('late.html')
  await host.ready()
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  /** What it holds with one place and day in one language, once the pages that were in its frame are gone. */
  const held = async () => {
    await readInto(measured, host, 'manbij', 3)
    await expect(host.inside().locator('body > [role="status"]')).toBeAttached()
    await expect.poll(async () => (await heldBy(page, session)).frames).toBe(2)
    return heldBy(page, session)
  }
  const readOn = async (from: number, to: number) => {
    for (let round = from; round < to; round += 1) {
      const language = languages[round % languages.length] ?? measured
      await readInto(language, host, ['raqqa', 'mosul', 'dabiq'][round % 3] ?? '', 5 + (round % 20))
    }
  }
  await readOn(0, warmUp)
  const before = await held()
  await readOn(warmUp, warmUp + rounds)
  const after = await held()
  // The page in its frame is a new one each time: what its article leaves behind is seen to the last.
  expect(after.listeners).toBeLessThan(before.listeners + rounds)
  expect(after.nodes).toBeLessThanOrEqual(before.nodes * 1.01)
  expect(after.heap).toBeLessThanOrEqual(before.heap * 1.05)
})
