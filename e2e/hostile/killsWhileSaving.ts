import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import sharp from 'sharp'
import { Desk } from '../drivers/deskDriver.ts'
import { keptState } from './keptState.ts'
import { startKillable } from './killedBrowser.ts'

/** What became of a story whose browser was killed, each time. */
export type Kills = {
  /** How often the browser was killed between the beginning of a write and its end. */
  readonly whileWriting: number
  /** How often the story was as it was after the last change, and as before it. */
  readonly after: number
  readonly before: number
  /** What else was found, in sentences. */
  readonly faults: readonly string[]
}

/** Whose desk it is, in which browser, and how often that is killed. */
export type KillsAsked = {
  readonly executable: string
  /** The address of a built site with a story. */
  readonly site: string
  readonly count: number
  readonly say?: (line: string) => void
}

/**
 * Changes a story at the desk and kills the browser while the change is kept, again and again with one profile. The story has a picture of two
 * megabytes, which is written with each change. Opened again, it must be whole: as it was after the change or before it, and after it
 * where the desk had heard that it is kept.
 */
export async function killsWhileSaving({ executable, site, count, say = () => {} }: KillsAsked): Promise<Kills> {
  const profile = await mkdtemp(join(tmpdir(), 'dateline-kills-'))
  const kills = { whileWriting: 0, after: 0, before: 0, faults: [] as string[] }
  let browser = await startKillable(executable, profile)
  try {
    const desk = await picturedStory(browser.page, site)
    const { rest } = await keptState(browser.page)
    let standfirst = desk.field('Standfirst')
    let lastWrite = 100
    for (let change = 1, kept = 0; change <= count; change += 1) {
      const writing = await watchWrite(browser.page, change)
      await standfirst.fill(summaryOf(change))
      const begun = await writing.begun
      await pause(momentOf(change) * lastWrite)
      const ended = writing.ended()
      await browser.kill()
      browser = await startKillable(executable, profile)
      await browser.page.goto(`${site}desk/?lang=en`)
      const state = await keptState(browser.page)
      const isAfter = state.summary === summaryOf(change)
      if (state.stories !== 1 || state.rest !== rest || !(isAfter || state.summary === summaryOf(kept))) {
        // There is nothing to go on with.
        kills.faults.push(
          `change ${change}, profile ${profile}: the story isn’t whole: ${JSON.stringify(state).slice(0, 500)}`,
        )
        return kills
      }
      if (!isAfter && ended !== null) kills.faults.push(`change ${change}: it was kept, and isn’t there`)
      if (ended === null) kills.whileWriting += 1
      else lastWrite = ended - begun
      if (isAfter) kills.after += 1
      else kills.before += 1
      kept = isAfter ? change : kept
      standfirst = await openedStandfirst(browser.page)
      if ((await standfirst.inputValue()) !== state.summary)
        kills.faults.push(`change ${change}: the desk doesn’t show what is kept`)
      say(
        `${change}: killed ${ended === null ? 'while' : 'after'} writing, as ${isAfter ? 'after' : 'before'} the change`,
      )
    }
    return kills
  } finally {
    await browser.kill()
    // A profile with a fault is left, to be looked into.
    if (kills.faults.length === 0) await rm(profile, { recursive: true, maxRetries: 10 })
  }
}

/** When in its write a change is cut, as a part of that: the first at its beginning, the others all over it and a little beyond. */
function momentOf(change: number): number {
  const goldenRatio = (Math.sqrt(5) - 1) / 2
  return 1.2 * (((change - 1) * goldenRatio) % 1)
}

/** A text of some blocks of the disk that is another with each change, from its first letter to its last. */
function summaryOf(change: number): string {
  return `${change} `.repeat(8000).trim()
}

/** Opens the first story of the site, gives it a picture, and keeps it. */
async function picturedStory(page: Page, site: string): Promise<Desk> {
  const desk = new Desk(page)
  await page.goto(`${site}desk/?lang=en`)
  await page.locator('[data-desk="paste"] ~ section li button').first().click()
  const entry = desk.part('story').locator('[data-entry^="statements/"]').first()
  await desk.openEntry((await entry.getAttribute('data-entry')) ?? '')
  const side = 800
  const noise = sharp(randomBytes(side * side * 3), { raw: { width: side, height: side, channels: 3 } })
  const picture = { name: 'noise.png', mimeType: 'image/png', buffer: await noise.png().toBuffer() }
  await desk.part('story').getByLabel('Add a picture').setInputFiles(picture)
  await desk.field('Caption').waitFor()
  await desk.openStory()
  await desk.field('Standfirst').fill(summaryOf(0))
  await desk.saved.waitFor({ state: 'attached' })
  return desk
}

/** Opens the story that the browser keeps, and its standfirst. */
async function openedStandfirst(page: Page) {
  const desk = new Desk(page)
  await page
    .getByRole('button', { name: /20\d\d, / })
    .first()
    .click({ timeout: 60_000 })
  await desk.openStory()
  return desk.field('Standfirst')
}

/** Hears when a write of a change begins, and whether it has ended, in milliseconds of this process. */
async function watchWrite(page: Page, change: number) {
  let ended: number | null = null
  const begun = page
    .waitForEvent('console', { predicate: (message) => message.text() === `begins ${change}`, timeout: 60_000 })
    .then(() => performance.now())
  page.on('console', (message) => {
    if (message.text() === `ends ${change}`) ended = performance.now()
  })
  await page.evaluate(tellWrites)
  return { begun, ended: () => ended }
}

/** Runs in the page: tells of each write of a story its number, by the console. */
function tellWrites(): void {
  const { put } = IDBObjectStore.prototype
  IDBObjectStore.prototype.put = function (record, key) {
    const change = Number.parseInt(record.project.story.summary, 10)
    console.warn(`begins ${change}`)
    this.transaction.addEventListener('complete', () => console.warn(`ends ${change}`))
    return put.call(this, record, key)
  }
}
