/** An event in Chromium’s Trace Event Format (https://chromium.googlesource.com/catapult). Times are in microseconds. */
export type TraceEvent = {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  readonly args?: { readonly name?: string }
}

/** The main-thread work of a run of steps, in milliseconds. */
export type StepWork = {
  /** Per step: all tasks from the one that handles its key to the first idle moment after two frames. */
  readonly steps: readonly number[]
  /** All tasks from the first step to the last, divided by the steps. Includes deferred work. */
  readonly mean: number
  /** The number of tasks that took longer than 50 ms. */
  readonly longTasks: number
}

type Span = { readonly start: number; readonly end: number }

/** Adds up main-thread tasks between the marks of steps: `step` at the start of each and `rest` at its end. */
export function mainThreadWork(events: readonly TraceEvent[]): StepWork {
  const marks = events
    .filter(({ name, ph }) => (name === 'step' || name === 'rest') && ph !== 'E' && ph !== 'e')
    .toSorted((a, b) => a.ts - b.ts)
  const [first] = marks
  const last = marks.at(-1)
  if (first === undefined || last === undefined) throw new Error('the trace has no marks of steps')
  const tasks = events
    .filter(({ name, pid, tid }) => name === 'RunTask' && pid === first.pid && tid === first.tid)
    .map(({ ts, dur = 0 }) => ({ start: ts, end: ts + dur }))
  if (tasks.length === 0) throw new Error('the trace has no tasks of the main thread')
  const steps = spansOf(marks).map((span) => workIn(tasks, fromTaskStart(tasks, span)))
  const whole = fromTaskStart(tasks, { start: first.ts, end: last.ts })
  return {
    steps,
    mean: workIn(tasks, whole) / steps.length,
    longTasks: tasks.filter(({ start, end }) => start < whole.end && end > whole.start && end - start > 50_000).length,
  }
}

/** The spans from each `step` to the next `rest`. */
function spansOf(marks: readonly TraceEvent[]): readonly Span[] {
  return marks.flatMap((mark, index) => {
    const rest = marks.slice(index).find(({ name }) => name === 'rest')
    return mark.name === 'step' && rest !== undefined ? [{ start: mark.ts, end: rest.ts }] : []
  })
}

/** Extends a span back to the start of the task that it begins in. */
function fromTaskStart(tasks: readonly Span[], { start, end }: Span): Span {
  return { start: tasks.find((task) => task.start <= start && task.end >= start)?.start ?? start, end }
}

function workIn(tasks: readonly Span[], { start, end }: Span): number {
  return tasks.reduce((sum, task) => sum + Math.max(0, Math.min(task.end, end) - Math.max(task.start, start)), 0) / 1000
}
