import { expect, it } from 'vitest'
import type { TraceEvent } from '../session/recordTrace.ts'
import { stepTimes, workOf } from './stepTimes.ts'

const event = (name: string, ph: string, ts: number, dur = 0): TraceEvent => ({
  name,
  ph,
  pid: 7,
  tid: 1,
  ts: ts * 1000,
  dur: dur * 1000,
})

/** Twenty steps of 100 ms with 1 ms of layout in each, and 21 in the last. */
const events = Array.from({ length: 20 }, (_, index) => {
  const at = index * 100
  const work = index === 19 ? 21 : 1
  return [
    event('RunTask', 'X', at, work + 2),
    event('step', 'R', at + 1),
    event('Layout', 'X', at + 2, work),
    event('rest', 'R', at + 90),
  ]
}).flat()

it('sets a mean slow step beside the mean of all', () => {
  const { slow, all } = stepTimes(events)
  expect(slow.layout).toBe(21)
  expect(all.layout).toBe(2)
  expect(workOf(slow)).toBe(23)
  expect(all.idle).toBe(86)
})
