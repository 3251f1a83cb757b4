import type { TracedSteps } from '../interactions/tracedSteps.ts'
import type { TraceEvent } from '../session/recordTrace.ts'

/** The moments of a load, in the trace’s microseconds. */
export type LoadMoments = {
  /** The page’s main thread. */
  readonly thread: TracedSteps['thread']
  /** The start of the navigation. */
  readonly start: number
  /** When the main thread takes over the response, with its first bytes. */
  readonly response: number
  /** The first contentful paint. */
  readonly firstPaint: number
}

/** Finds the moments of the page that painted first. Throws an error with the name of the event that the trace lacks. */
export function loadMoments(events: readonly TraceEvent[]): LoadMoments {
  const find = (name: string, isIt: (event: TraceEvent) => boolean = () => true): TraceEvent => {
    const found = events.find((event) => event.name === name && isIt(event))
    if (found === undefined) throw new Error(`the trace has no ${name}`)
    return found
  }
  const firstPaint = find('firstContentfulPaint')
  const { navigationId } = firstPaint.args?.data ?? {}
  const start = find('navigationStart', ({ args }) => args?.data?.navigationId === navigationId)
  const response = find('RenderFrameImpl::CommitNavigation', ({ pid, ts }) => pid === start.pid && ts >= start.ts)
  return { thread: response, start: start.ts, response: response.ts, firstPaint: firstPaint.ts }
}
