import { expect, it } from 'vitest'
import { traceTable } from './traceTable.ts'

it('writes medians of the runs, and leaves out what takes no time in any column', () => {
  const columns = [
    {
      head: 'Dateline',
      taken: [{ style: 2, hitTest: 0, bytes: 1000 }, { style: 4, hitTest: 0.04, bytes: 1000 }, null],
    },
    { head: 'floor', taken: [null] },
  ]
  const table = traceTable(columns, [
    { what: 'style', unit: 'ms', of: ({ style }) => style },
    { what: 'hit test', unit: 'ms', of: ({ hitTest }) => hitTest },
    { what: 'bytes', unit: 'bytes', of: ({ bytes }) => bytes },
  ])
  expect(table.split('\n').slice(2)).toEqual([
    '| style, ms | 3.0 (2.0–4.0), not reached 1 times | – (not reached) |',
    '| bytes | 1.0 kB, not reached 1 times | – (not reached) |',
  ])
})
