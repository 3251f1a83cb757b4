import type { TraceEvent } from '../session/recordTrace.ts'

/** From when to when, in the trace’s microseconds. */
export type Span = { readonly start: number; readonly end: number }

/** The steps in a trace. */
export type TracedSteps = {
  /** The page’s main thread. */
  readonly thread: { readonly pid: number; readonly tid: number }
  /** The thread’s tasks. */
  readonly tasks: readonly Span[]
  /** Per step: from the task that handles its key to the first idle moment after two frames. */
  readonly steps: readonly Span[]
  /** From the first step’s task to the end of the last step. */
  readonly whole: Span
}

/**
 * Finds the steps by their marks: `step` at the start of each and `rest` at its end. Throws an error if the trace has no
 * marks or no tasks.
 */
export function tracedSteps(events: readonly TraceEvent[]): TracedSteps {
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
  return {
    thread: first,
    tasks,
    steps: spansOf(marks).map((span) => fromTaskStart(tasks, span)),
    whole: fromTaskStart(tasks, { start: first.ts, end: last.ts }),
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
