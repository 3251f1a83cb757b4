import { screencast } from '../frames/screencast.ts'
import { pictureTime } from '../loads/pictureTime.ts'
import type { BenchContext } from '../session/benchContext.ts'
import { openPage } from '../session/openPage.ts'
import type { Profile } from '../session/profiles.ts'
import { recordTrace, type TraceEvent } from '../session/recordTrace.ts'
import type { Subject } from '../session/subjects.ts'
import { withTimeout } from '../session/withTimeout.ts'
import { type LoadMoments, loadMoments } from './loadMoments.ts'
import { receivedBytes } from './receivedBytes.ts'
import { selfTimes, threadEvents, type WorkTimes } from './selfTimes.ts'
import { traceCategories } from './workKinds.ts'

/** What happens from the start of a navigation until something is shown. Times are in milliseconds. */
export type TracedOpening = {
  readonly length: number
  readonly times: WorkTimes
  /** The time until the main thread takes over the response. */
  readonly response: number
  /** The part of `times.idle` before that. */
  readonly idleForResponse: number
  /** The bytes received by the end. */
  readonly bytes: number
}

/** What a page does until its first contentful paint, and until the first frame with its picture; null without one. */
export type Opening = { readonly toPaint: TracedOpening; readonly toPicture: TracedOpening | null }

/**
 * Traces a load with an empty cache until the page has its picture and has been idle for a second, untouched. Throws an
 * error if the page doesn’t paint in time or the trace is not whole.
 */
export async function measureOpening(context: BenchContext, subject: Subject, profile: Profile): Promise<Opening> {
  const { page, session, close } = await openPage(context.browser, context.scripts, profile)
  try {
    const cast = await screencast(session)
    const events = await recordTrace(context.browser, page, traceCategories, async () => {
      await page.goto(context.server.origin + subject.path, { waitUntil: 'commit' })
      await withTimeout(
        profile.limit,
        page.evaluate((values) => window.probe.whenDone(values), ['still', ...subject.doneWhen]),
      )
    })
    const { origin } = await page.evaluate(() => window.probe.report())
    const area = await page.evaluate(() => window.probe.picture())
    await cast.stop()
    return openingOf(events, await pictureTime(context.browser, cast.frames, area, origin))
  } finally {
    await close()
  }
}

/** `picture` is the time of the first frame with the picture, in milliseconds since the start of the navigation. */
function openingOf(events: readonly TraceEvent[], picture: number | null): Opening {
  const moments = loadMoments(events)
  return {
    toPaint: openingUntil(events, moments, moments.firstPaint),
    toPicture: picture === null ? null : openingUntil(events, moments, moments.start + picture * 1000),
  }
}

function openingUntil(
  events: readonly TraceEvent[],
  { thread, start, response }: LoadMoments,
  end: number,
): TracedOpening {
  const own = threadEvents(events, thread)
  return {
    length: (end - start) / 1000,
    times: selfTimes(own, { start, end }),
    response: (response - start) / 1000,
    idleForResponse: selfTimes(own, { start, end: response }).idle,
    bytes: receivedBytes(
      events.filter(({ pid }) => pid === thread.pid),
      end,
    ),
  }
}
