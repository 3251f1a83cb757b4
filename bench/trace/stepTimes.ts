import { tracedSteps } from '../interactions/tracedSteps.ts'
import type { TraceEvent } from '../session/recordTrace.ts'
import { quantile } from '../statistics/summary.ts'
import { selfTimes, threadEvents, type WorkTimes } from './selfTimes.ts'
import { type WorkKind, workKinds } from './workKinds.ts'

/** The work of a mean step, of those at or above the 95th percentile of work and of all. `idle` is no work. */
export type StepTimes = { readonly slow: WorkTimes; readonly all: WorkTimes }

/** What the main thread does in the steps of a trace. Throws an error if the trace has no steps or no tasks. */
export function stepTimes(events: readonly TraceEvent[]): StepTimes {
  const { thread, steps } = tracedSteps(events)
  const own = threadEvents(events, thread)
  const taken = steps.map((span) => selfTimes(own, span))
  const least = quantile(taken.map(workOf), 0.95) ?? 0
  return { slow: mean(taken.filter((times) => workOf(times) >= least)), all: mean(taken) }
}

/** All but the idle time, in milliseconds. */
export function workOf(times: WorkTimes): number {
  return workKinds.reduce((sum, { id }) => (id === 'idle' ? sum : sum + times[id]), 0)
}

function mean(taken: readonly WorkTimes[]): WorkTimes {
  const of = (kind: WorkKind) => taken.reduce((sum, times) => sum + times[kind], 0) / taken.length
  return Object.fromEntries(workKinds.map(({ id }) => [id, of(id)])) as Record<WorkKind, number>
}
