import type { BenchContext } from '../session/benchContext.ts'
import { openPage } from '../session/openPage.ts'
import type { Profile } from '../session/profiles.ts'
import type { Subject } from '../session/subjects.ts'
import { withTimeout } from '../session/withTimeout.ts'
import { clickLatencies } from './clickLatencies.ts'
import type { StepWork } from './mainThreadWork.ts'
import { scrubWork } from './scrubWork.ts'

export type Interactions = {
  /** Milliseconds from each click to its answer. */
  readonly clicks: readonly number[]
  /** Null if the steps did not end in time. */
  readonly scrub: StepWork | null
}

/** The time limit for all clicks on a page, in milliseconds. */
const limit = 180_000

/** Loads a page, waits until it is done, clicks cities and steps through time. */
export async function measureInteractions(
  context: BenchContext,
  subject: Subject,
  profile: Profile,
  clicks: number,
): Promise<Interactions> {
  const { page, close } = await openPage(context.browser, context.scripts, profile)
  await page.goto(context.server.origin + subject.path, { waitUntil: 'commit' })
  await withTimeout(
    profile.limit,
    page.evaluate((values) => window.probe.whenDone(values), subject.doneWhen),
  )
  const latencies = (await withTimeout(limit, clickLatencies(page, clicks))) ?? []
  const scrub = await scrubWork(context.browser, page).catch((error: unknown) => {
    console.warn(error)
    return null
  })
  await close()
  return { clicks: latencies, scrub }
}
