import type { Subject } from '../session/subjects.ts'
import type { WorkTimes } from './selfTimes.ts'
import { type StepTimes, workOf } from './stepTimes.ts'
import { kindRows, type TraceColumn, type TraceRow, traceTable } from './traceTable.ts'

const rows: readonly TraceRow<WorkTimes>[] = [{ what: 'all work', unit: 'ms', of: workOf }, ...kindRows(['idle'])]

/** The table of steps: for each page a mean slow step beside the mean of all. */
export function stepsTable(steps: ReadonlyMap<Subject, readonly (StepTimes | null)[]>): string {
  const columns = [...steps].flatMap(([{ name }, taken]): readonly TraceColumn<WorkTimes>[] => [
    { head: `${name}: slow steps`, taken: taken.map((step) => step?.slow ?? null) },
    { head: `${name}: all steps`, taken: taken.map((step) => step?.all ?? null) },
  ])
  return traceTable(columns, rows)
}
