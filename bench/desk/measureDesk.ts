import { readFileSync } from 'node:fs'
import type { Browser, Locator, Page } from '@playwright/test'
import { quantile } from '../statistics/summary.ts'

/** The figures of the desk. Times are milliseconds. */
export type DeskFigures = {
  /** From the navigation until a report can be pasted. */
  readonly opens: number
  /** From “Draft the map” until the marked report is shown. */
  readonly drafts: number
  /** From a key in a field to the frame that shows it, 95 of 100. */
  readonly typing: number
  /** From a movement of the pointer that drags a marker to the frame that shows it, 95 of 100. */
  readonly dragging: number
  /** From the last key of a headline until the reader’s page in the preview has it. */
  readonly previewFollows: number
  /** Bytes by which the reachable heap grows in 1,000 edits and undos, after as many that fill what is kept of them. */
  readonly heapGrowth: number
}

const [keys, moves, edits] = [120, 60, 1000]

/** Edits before the heap is measured: Chromium keeps 1,000 of its own for undoing them in a field, and the desk 500. */
const edited = 1100

/** Measures the desk of a built site with a report on it. */
export async function measureDesk(browser: Browser, site: string, report: string): Promise<DeskFigures> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 } })
  try {
    await page.goto(`${site}desk/`)
    const article = page.getByRole('textbox', { name: 'The report' })
    await article.waitFor()
    const opens = await page.evaluate(() => performance.now())
    await article.fill(readFileSync(report, 'utf8'))
    await page.getByLabel('Day of publication').fill('2016-11-03')
    await page.getByRole('progressbar').waitFor({ state: 'detached', timeout: 60_000 })
    const start = performance.now()
    await page.getByRole('button', { name: 'Draft the map' }).click()
    await page.locator('[data-mark]').first().waitFor()
    const drafts = performance.now() - start
    await page.locator('[data-desk="map"] [data-place]').first().waitFor({ timeout: 60_000 })
    await page.evaluate(watchAnswers)
    const title = await openHeadline(page)
    const typing = await answersTo(page, 'keydown', () => title.pressSequentially('a'.repeat(keys), { delay: 60 }))
    const previewFollows = await timeOfPreview(page, title)
    const dragging = await answersTo(page, 'pointermove', () => drag(page))
    await editAndUndo(page, edited)
    const before = await heapOf(page)
    await editAndUndo(page, edits)
    return { opens, drafts, typing, dragging, previewFollows, heapGrowth: (await heapOf(page)) - before }
  } finally {
    await page.close()
  }
}

declare global {
  interface Window {
    /** How long the page took to show what followed an event, in milliseconds, by the event’s type. */
    answers: Record<string, number[]>
  }
}

/** Runs in the page: notes for each key and movement the time until a task after the next frame. */
function watchAnswers(): void {
  window.answers = {}
  for (const type of ['keydown', 'pointermove'])
    addEventListener(
      type,
      ({ timeStamp }) =>
        requestAnimationFrame(() => {
          const channel = new MessageChannel()
          channel.port1.onmessage = () => {
            window.answers[type] = [...(window.answers[type] ?? []), performance.now() - timeStamp]
          }
          channel.port2.postMessage(null)
        }),
      { capture: true },
    )
}

async function answersTo(page: Page, type: string, act: () => Promise<void>): Promise<number> {
  await page.evaluate((name) => {
    window.answers[name] = []
  }, type)
  await act()
  const times = await page.evaluate((name) => window.answers[name] ?? [], type)
  return quantile(times, 0.95) ?? Number.NaN
}

async function openHeadline(page: Page): Promise<Locator> {
  await page.locator('[data-desk="story"] summary').first().click()
  return page.locator('[data-desk="story"] [data-key="title"] textarea')
}

async function timeOfPreview(page: Page, title: Locator): Promise<number> {
  await title.fill('Before')
  const shown = page.frameLocator('[data-desk="preview"] iframe').locator('h1')
  await shown.filter({ hasText: 'Before' }).waitFor()
  const start = performance.now()
  await title.press('s')
  await shown.filter({ hasText: /Befores|sBefore/ }).waitFor()
  return performance.now() - start
}

/** Drags a marker to and fro. */
async function drag(page: Page): Promise<void> {
  const box = await page.locator('[data-desk="map"] [data-place="raqqa"]').boundingBox()
  if (box === null) throw new Error('the desk’s map has no marker')
  const [x, y] = [box.x + 6, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  for (let move = 1; move <= moves; move += 1)
    await page.mouse.move(x + 20 * Math.sin(move / 4), y + 15 * Math.cos(move / 4))
  await page.mouse.up()
}

/** Changes the headline and takes that back, so often. */
async function editAndUndo(page: Page, times: number): Promise<void> {
  const title = page.locator('[data-desk="story"] [data-key="title"] textarea')
  const undo = page.getByRole('button', { name: 'Undo' })
  const back = page.getByRole('button', { name: 'All entries' })
  if (await back.isVisible()) {
    await back.click()
    await page.locator('[data-desk="story"] summary').first().click()
  }
  for (let time = 0; time < times; time += 1) {
    await title.fill(`Headline ${time}`)
    await undo.click()
  }
}

/** The reachable heap after a garbage collection, in bytes. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return usedSize
}
