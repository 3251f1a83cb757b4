import { clickLatencies } from '../interactions/clickLatencies.ts'
import { scrubTrace } from '../interactions/scrubWork.ts'
import type { BenchContext } from '../session/benchContext.ts'
import { openPage } from '../session/openPage.ts'
import type { Profile } from '../session/profiles.ts'
import type { Subject } from '../session/subjects.ts'
import { withTimeout } from '../session/withTimeout.ts'
import { type StepTimes, stepTimes } from './stepTimes.ts'
import { traceCategories } from './workKinds.ts'

/** The clicks before the steps, as in a round of the interactions: they leave a city chosen, and warm scripts. */
const clickCount = 18

/** The time limit for all clicks, in milliseconds. */
const limit = 180_000

/**
 * Loads a page, waits until it is done, clicks cities, and traces 200 steps through time. Throws an error if a step
 * doesn’t end in time or the trace is not whole.
 */
export async function measureSteps(context: BenchContext, subject: Subject, profile: Profile): Promise<StepTimes> {
  const { page, close } = await openPage(context.browser, context.scripts, profile)
  try {
    await page.goto(context.server.origin + subject.path, { waitUntil: 'commit' })
    await withTimeout(
      profile.limit,
      page.evaluate((values) => window.probe.whenDone(values), subject.doneWhen),
    )
    await withTimeout(limit, clickLatencies(page, clickCount))
    return stepTimes(await scrubTrace(context.browser, page, { count: 200 }, traceCategories))
  } finally {
    await close()
  }
}
