import type { CDPSession, Page } from '@playwright/test'
import { raqqaStory } from '../src/testing/raqqaStory.ts'
import { english } from '../src/wording/english.ts'
import { type Dateline, expect, test } from './drivers/dateline.ts'
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

/** What a page holds after a garbage collection: bytes of heap, nodes, listeners, frames, and the WebGL contexts that it has had. */
async function heldBy(page: Page, session: CDPSession): Promise<Held> {
  await session.send('HeapProfiler.collectGarbage')
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
  await dateline.ground.loseGraphics(1)
  await dateline.ground.expect('still')
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
    expect(after.heap).toBeLessThanOrEqual(before.heap * 1.1)
  })
