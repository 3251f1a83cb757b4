import type { Span, TracedSteps } from '../interactions/tracedSteps.ts'
import type { TraceEvent } from '../session/recordTrace.ts'
import { kindOf, type WorkKind, workKinds } from './workKinds.ts'

/** Milliseconds by kind of work. */
export type WorkTimes = Readonly<Record<WorkKind, number>>

/** A thread’s events that have a duration, parents before their children. */
export function threadEvents(
  events: readonly TraceEvent[],
  { pid, tid }: TracedSteps['thread'],
): readonly TraceEvent[] {
  return events
    .filter((event) => event.ph === 'X' && event.pid === pid && event.tid === tid)
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
}

/**
 * What a thread does in a span, by kind: the self times of its events, cut to the span. An event’s self time is its
 * duration less that of its children. What no event covers is `idle`, so that all kinds add up to the span. `events` are
 * in the order of `threadEvents`.
 */
export function selfTimes(events: readonly TraceEvent[], span: Span): WorkTimes {
  const times = Object.fromEntries(workKinds.map(({ id }) => [id, 0])) as Record<WorkKind, number>
  times.idle = (span.end - span.start) / 1000
  const parents: { readonly end: number; readonly kind: WorkKind }[] = []
  for (const event of events) {
    const { ts, dur = 0 } = event
    if (ts >= span.end || ts + dur <= span.start) continue
    while ((parents.at(-1)?.end ?? Infinity) <= ts) parents.pop()
    const parent = parents.at(-1)
    const end = Math.min(ts + dur, parent?.end ?? span.end)
    const kind = kindOf(event, parent?.kind ?? null)
    const time = (end - Math.max(ts, span.start)) / 1000
    times[kind] += time
    times[parent?.kind ?? 'idle'] -= time
    parents.push({ end, kind })
  }
  return times
}
