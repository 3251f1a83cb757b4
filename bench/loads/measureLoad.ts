import type { Page } from '@playwright/test'
import { screencast } from '../frames/screencast.ts'
import type { BenchContext } from '../session/benchContext.ts'
import { type OpenPage, openPage } from '../session/openPage.ts'
import type { Profile } from '../session/profiles.ts'
import type { Subject } from '../session/subjects.ts'
import { withTimeout } from '../session/withTimeout.ts'
import type { LoadFigures } from './loadFigures.ts'
import { pictureTime } from './pictureTime.ts'

/**
 * Loads a page with an empty cache: untouched, then, if it answers, clicking a city from the first moment on, then, if it
 * has a live map, moving the pointer over it.
 */
export async function measureLoad(context: BenchContext, subject: Subject, profile: Profile): Promise<LoadFigures> {
  const untouched = await untouchedLoad(context, subject, profile)
  const answer =
    subject.withoutAnswers === undefined
      ? await timedLoad(context, subject, profile, (page) =>
          page.evaluate((id) => window.probe.firstAnswerTime(id), city),
        )
      : null
  const touchedMap =
    subject.withoutLiveMap === undefined
      ? await timedLoad(context, subject, profile, (page) => page.evaluate(() => window.probe.touchedMapTime()))
      : null
  return { ...untouched, answer, touchedMap }
}

/** The city to click. At first the page shows other quotes too. */
const city = 'mosul'

/** Loads a page and asks its probe for a time, in milliseconds; null if that exceeds the profile’s limit. */
async function timedLoad(
  context: BenchContext,
  subject: Subject,
  profile: Profile,
  ask: (page: Page) => Promise<number>,
): Promise<number | null> {
  const { page, close } = await openPage(context.browser, context.scripts, profile)
  await page.goto(context.server.origin + subject.path, { waitUntil: 'commit' })
  const time = await withTimeout(profile.limit, ask(page))
  await close()
  return time
}

async function untouchedLoad(
  context: BenchContext,
  subject: Subject,
  profile: Profile,
): Promise<Omit<LoadFigures, 'answer' | 'touchedMap'>> {
  const open = await openPage(context.browser, context.scripts, profile)
  const { page, session, close } = open
  const cast = await screencast(session)
  const sent = context.server.count()
  await page.goto(context.server.origin + subject.path, { waitUntil: 'commit' })
  await withTimeout(
    profile.limit,
    page.evaluate((values) => window.probe.whenDone(values), subject.doneWhen),
  )
  const { origin, firstPaint, largestPaint, liveMap, blocked, shift } = await page.evaluate(() => window.probe.report())
  const area = await page.evaluate(() => window.probe.picture())
  await cast.stop()
  const [bytes, requests] = [sent.bytes, sent.paths.length]
  const heap = await heapOf(open)
  await close()
  const picture = await pictureTime(context.browser, cast.frames, area, origin)
  return { firstPaint, largestPaint, picture, liveMap, blocked, shift, bytes, requests, heap }
}

/** The reachable heap of the page’s main thread, in bytes, without workers. */
async function heapOf({ session }: OpenPage): Promise<number | null> {
  await session.send('Performance.enable')
  await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? null
}
