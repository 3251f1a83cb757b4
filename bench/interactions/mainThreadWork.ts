import type { TraceEvent } from '../session/recordTrace.ts'
import { type Span, tracedSteps } from './tracedSteps.ts'

/** The main-thread work of a run of steps, in milliseconds. */
export type StepWork = {
  /** Per step: all tasks from the one that handles its key to the first idle moment after two frames. */
  readonly steps: readonly number[]
  /** All tasks from the first step to the last, divided by the steps. Includes deferred work. */
  readonly mean: number
  /** The number of tasks that took longer than 50 ms. */
  readonly longTasks: number
}

/** Adds up the main thread’s tasks in each step of a trace. Throws an error if the trace has no steps or no tasks. */
export function mainThreadWork(events: readonly TraceEvent[]): StepWork {
  const { tasks, steps, whole } = tracedSteps(events)
  return {
    steps: steps.map((span) => workIn(tasks, span)),
    mean: workIn(tasks, whole) / steps.length,
    longTasks: tasks.filter(({ start, end }) => start < whole.end && end > whole.start && end - start > 50_000).length,
  }
}

function workIn(tasks: readonly Span[], { start, end }: Span): number {
  return tasks.reduce((sum, task) => sum + Math.max(0, Math.min(task.end, end) - Math.max(task.start, start)), 0) / 1000
}
