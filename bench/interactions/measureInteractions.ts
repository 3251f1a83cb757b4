import type { BenchContext } from '../session/benchContext.ts'
import { openPage } from '../session/openPage.ts'
import type { Profile } from '../session/profiles.ts'
import type { Subject } from '../session/subjects.ts'
import { within } from '../session/within.ts'
import { clickLatencies } from './clickLatencies.ts'
import type { StepWork } from './mainThreadWork.ts'
import { scrubWork } from './scrubWork.ts'

export type Interactions = {
  /** Milliseconds from each click to its answer. */
  readonly clicks: readonly number[]
  /** Null where the steps did not come to an end in time. */
  readonly scrub: StepWork | null
}

/** How long the clicks of a page may take, in milliseconds. */
const limit = 180_000

/** Loads a page and, once it is done, clicks cities and steps through time. */
export async function measureInteractions(
  context: BenchContext,
  subject: Subject,
  profile: Profile,
  clicks: number,
): Promise<Interactions> {
  const { page, close } = await openPage(context.browser, context.scripts, profile)
  await page.goto(context.server.origin + subject.path, { waitUntil: 'commit' })
  await within(
    profile.limit,
    page.evaluate((values) => window.probe.whenDone(values), subject.doneWhen),
  )
  const latencies = (await within(limit, clickLatencies(page, clicks))) ?? []
  const scrub = await scrubWork(context.browser, page).catch((error: unknown) => {
    console.warn(error)
    return null
  })
  await close()
  return { clicks: latencies, scrub }
}
