import { describe, expect, it } from 'vitest'
import { isBeforeTimeline } from '../../story/questions/moments.ts'
import { parseEdtf, type When } from '../../story/time/edtf.ts'
import { isLongerThanDay, type MarkSeat, markDay, stackMarks } from './stackMarks.ts'
import type { TimeSpan } from './timeScale.ts'

const timeline: TimeSpan = { from: '2016-10-01', to: '2016-11-06' }

function whenOf(edtf: string): When {
  const answer = parseEdtf(edtf)
  if (answer.kind === 'problem') throw new Error(`${edtf}: ${answer.reason}`)
  return answer.when
}

const daily = (count: number, edtf: string) =>
  Array.from({ length: count }, (_, index) => ({ id: `${edtf} ${index}`, when: whenOf(edtf) }))

describe('what a date looks like', () => {
  it.each([
    { edtf: '2016-10-16', day: '2016-10-16', length: false, earlier: false },
    { edtf: '2016-10', day: '2016-10-31', length: true, earlier: false },
    { edtf: '2016-10-16/2016-10-18', day: '2016-10-18', length: true, earlier: false },
    { edtf: '../2016-11-03', day: '2016-11-03', length: false, earlier: false },
    { edtf: '2016-10-20/..', day: '2016-10-20', length: true, earlier: false },
    { edtf: '2016-09-20/2016-10-05', day: '2016-10-05', length: true, earlier: false },
    { edtf: '2016-11', day: '2016-11-06', length: true, earlier: false },
    { edtf: '2015-12-28', day: '2016-10-01', length: false, earlier: true },
    { edtf: '2016-09', day: '2016-10-01', length: true, earlier: true },
    { edtf: '../2016-09-30', day: '2016-10-01', length: false, earlier: true },
    { edtf: '2015/..', day: '2016-10-01', length: true, earlier: false },
    { edtf: '2017-01-01', day: '2016-11-06', length: false, earlier: false },
  ])('$edtf stands over $day', ({ edtf, day, length, earlier }) => {
    const when = whenOf(edtf)
    expect(markDay(when, timeline)).toBe(day)
    expect(isLongerThanDay(when)).toBe(length)
    expect(isBeforeTimeline(when, timeline)).toBe(earlier)
  })
})

describe('the stacks of a day', () => {
  const seatsOf = (count: number, dayWidth: number, pitch: number) =>
    stackMarks(daily(count, '2016-11-02'), timeline, dayWidth, pitch).map(
      ({ aside, above }: MarkSeat) => [aside, above] as const,
    )

  it.each<[string, number, number, readonly (readonly [number, number])[]]>([
    ['a mark alone stands in the middle', 1, 30, [[0, 0]]],
    [
      'two stand side by side about the middle',
      2,
      30,
      [
        [-0.5, 0],
        [0.5, 0],
      ],
    ],
    [
      'in a narrow day they stand on one another',
      3,
      5,
      [
        [0, 0],
        [0, 1],
        [0, 2],
      ],
    ],
    [
      'five in two columns, from left to right and upwards',
      5,
      16,
      [
        [-0.5, 0],
        [0.5, 0],
        [-0.5, 1],
        [0.5, 1],
        [-0.5, 2],
      ],
    ],
  ])('%s', (_, count, dayWidth, seats) => {
    expect(seatsOf(count, dayWidth, 9)).toEqual(seats)
  })

  it.each([0.2, 5, 8, 12, 16, 24, 40, 640])(
    'never have more columns than fit, no more than four, no two marks in one seat: %d px a day',
    (dayWidth) => {
      const seats = seatsOf(30, dayWidth, 9)
      const columns = new Set(seats.map(([aside]) => aside)).size
      const spread = Math.max(...seats.map(([aside]) => Math.abs(aside)))
      expect(columns).toBeLessThanOrEqual(4)
      expect(spread).toBe((columns - 1) / 2)
      if (columns > 1) expect(columns * 9).toBeLessThanOrEqual(dayWidth * 1.3)
      expect(new Set(seats.map(String)).size).toBe(30)
    },
  )
})

it('gives each day a stack of its own, in which an open start and a month join the day that they end with', () => {
  const moments = ['2016-11-03', '2016-10-31', '../2016-11-03', '2016-10'].map((edtf) => ({
    id: edtf,
    when: whenOf(edtf),
  }))
  expect(stackMarks(moments, timeline, 5, 9)).toEqual([
    { id: '2016-11-03', day: '2016-11-03', aside: 0, above: 0 },
    { id: '../2016-11-03', day: '2016-11-03', aside: 0, above: 1 },
    { id: '2016-10-31', day: '2016-10-31', aside: 0, above: 0 },
    { id: '2016-10', day: '2016-10-31', aside: 0, above: 1 },
  ])
})
