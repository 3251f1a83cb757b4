import type { Subject } from '../session/subjects.ts'
import type { Opening, TracedOpening } from './measureOpening.ts'
import { kindRows, type TraceColumn, type TraceRow, traceTable } from './traceTable.ts'

const rows: readonly TraceRow<TracedOpening>[] = [
  { what: 'all', unit: 'ms', of: ({ length }) => length },
  { what: 'waiting for the response', unit: 'ms', of: ({ idleForResponse }) => idleForResponse },
  {
    what: 'waiting after it: the thread is idle',
    unit: 'ms',
    of: ({ times, idleForResponse }) => times.idle - idleForResponse,
  },
  ...kindRows(['idle']).map(({ what, unit, of }) => ({ what, unit, of: ({ times }: TracedOpening) => of(times) })),
  { what: 'the response reaches the thread after', unit: 'ms', of: ({ response }) => response },
  { what: 'bytes received by then', unit: 'bytes', of: ({ bytes }) => bytes },
]

/** The table of openings: Dateline and the bare page to their first paint and to their map, the floor to its first paint. */
export function openingTable(openings: ReadonlyMap<Subject, readonly (Opening | null)[]>): string {
  const columns = [...openings].flatMap(([{ id, name }, taken]): readonly TraceColumn<TracedOpening>[] => {
    const toPaint = { head: `${name} to first paint`, taken: taken.map((opening) => opening?.toPaint ?? null) }
    if (id === 'floor') return [toPaint]
    return [toPaint, { head: `${name} to map`, taken: taken.map((opening) => opening?.toPicture ?? null) }]
  })
  return traceTable(columns, rows)
}
