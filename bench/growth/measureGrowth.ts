import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import type { Story } from '../../src/story/story.ts'
import { clickLatencies } from '../interactions/clickLatencies.ts'
import { scrubWork } from '../interactions/scrubWork.ts'
import { benchDist } from '../pages/buildPages.ts'
import type { BenchContext } from '../session/benchContext.ts'
import { openPage } from '../session/openPage.ts'
import { type Profile, profiles } from '../session/profiles.ts'
import { withTimeout } from '../session/withTimeout.ts'
import { quantile } from '../statistics/summary.ts'

/** The figures in the order of the table; `atMost` is the most that each may be of the first story’s. */
export const growthFigures = [
  { id: 'html', what: 'the page’s HTML, gzip', unit: 'bytes', atMost: null },
  { id: 'firstPaint', what: 'first contentful paint', unit: 'ms', atMost: 1.5 },
  { id: 'answer', what: 'a click on a place as it opens', unit: 'ms', atMost: 1.5 },
  { id: 'click', what: 'a click on a place, p50', unit: 'ms', atMost: 2 },
  { id: 'step', what: 'work of a step, p50', unit: 'ms', atMost: 2 },
] as const

/** The figures of a story’s page; null where one was not reached. */
export type GrowthFigures = Readonly<Record<(typeof growthFigures)[number]['id'], number | null>>

/** A story, its number of statements, and its figures. */
export type Grown = { readonly name: string; readonly statements: number; readonly figures: GrowthFigures }

const [clickCount, stepCount] = [12, 40]

/** The time limit for all clicks on a page, in milliseconds. */
const limit = 120_000

/** Measures a story’s page once with its still map: opening on the slow profile, clicks and steps with a slow processor. */
export async function measureGrowth(site: BenchContext, story: Story): Promise<GrowthFigures> {
  const path = `stories/${story.id}/index.html`
  const html = gzipSync(readFileSync(`${benchDist}/growth/${path}`), { level: 9 }).length
  const cities = mostSpokenAbout(story)
  const on = async (profileId: Profile['id'], ask: (page: Page) => Promise<number | null>) => {
    const profile = profiles.find(({ id }) => id === profileId)
    if (profile === undefined) throw new Error(`there is no profile ${profileId}`)
    const { page, close } = await openPage(site.browser, site.scripts, profile)
    await page.goto(`${site.server.origin}/growth/${path}?map=still`, { waitUntil: 'commit' })
    const value = await withTimeout(limit, ask(page))
    await close()
    return value
  }
  return {
    html,
    firstPaint: await on('slow', async (page) => {
      await whenDone(page)
      return (await page.evaluate(() => window.probe.report())).firstPaint
    }),
    answer: await on('slow', (page) => page.evaluate((id) => window.probe.firstAnswerTime(id), cities[0] ?? '')),
    click: await on('cpu', async (page) => {
      await whenDone(page)
      return quantile(await clickLatencies(page, clickCount, cities), 0.5)
    }),
    step: await on('cpu', async (page) => {
      await whenDone(page)
      const { steps } = await scrubWork(site.browser, page, { count: stepCount, there: stepCount / 2 })
      return quantile(steps, 0.5)
    }),
  }
}

/** The medians of the runs that reached a figure. */
export function medians(runs: readonly GrowthFigures[]): GrowthFigures {
  const of = (id: keyof GrowthFigures) =>
    quantile(
      runs.map((run) => run[id]).filter((value) => value !== null),
      0.5,
    )
  return { html: of('html'), firstPaint: of('firstPaint'), answer: of('answer'), click: of('click'), step: of('step') }
}

function whenDone(page: Page): Promise<void> {
  return page.evaluate(() => window.probe.whenDone(['still']))
}

/** The ids of the six places that the most statements are about, the first one the most. */
function mostSpokenAbout({ places, statements }: Story): readonly string[] {
  const count = (id: string) => statements.filter(({ about }) => about.includes(id)).length
  return places
    .map(({ id }) => ({ id, statements: count(id) }))
    .toSorted((a, b) => b.statements - a.statements)
    .slice(0, 6)
    .map(({ id }) => id)
}
