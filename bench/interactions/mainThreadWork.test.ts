import { expect, it } from 'vitest'
import type { TraceEvent } from '../session/recordTrace.ts'
import { mainThreadWork } from './mainThreadWork.ts'

const event = (name: string, ts: number, dur = 0, tid = 1): TraceEvent => ({
  name,
  ph: name === 'RunTask' ? 'X' : 'R',
  pid: 7,
  tid,
  ts: ts * 1000,
  dur: dur * 1000,
})

it('adds up a step’s tasks from the one that took its key, and leaves other threads aside', () => {
  const work = mainThreadWork([
    event('RunTask', 8, 4),
    event('step', 10),
    event('RunTask', 14, 60),
    event('RunTask', 14, 500, 2),
    event('rest', 80),
    event('RunTask', 90, 3),
    event('step', 100),
    event('RunTask', 99, 2),
    event('RunTask', 105, 10),
    event('rest', 110),
  ])
  expect(work.steps).toEqual([64, 7])
  expect(work.mean).toBe((64 + 3 + 7) / 2)
  expect(work.longTasks).toBe(1)
})

it('says when there is nothing to add up', () => {
  expect(() => mainThreadWork([])).toThrow('no marks')
  expect(() => mainThreadWork([event('step', 1), event('rest', 2)])).toThrow('no tasks')
})
