import { describe, expect, it } from 'vitest'
import { isBeforeTimeline } from '../../story/questions/moments.ts'
import { addDays, daysBetween } from '../../story/time/day.ts'
import { parseEdtf, type When } from '../../story/time/edtf.ts'
import { evenChoice, markDay, markSpan, stackDay, stackMarks } from './stackMarks.ts'
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
    { edtf: '2016-10-16', day: '2016-10-16', from: '2016-10-16', to: '2016-10-16', earlier: false },
    { edtf: '2016-10', day: '2016-10-31', from: '2016-10-01', to: '2016-10-31', earlier: false },
    { edtf: '2016-10-16/2016-10-18', day: '2016-10-18', from: '2016-10-16', to: '2016-10-18', earlier: false },
    { edtf: '../2016-11-03', day: '2016-11-03', from: '2016-11-03', to: '2016-11-03', earlier: false },
    { edtf: '2016-10-20/..', day: '2016-10-20', from: '2016-10-20', to: '2016-11-06', earlier: false },
    { edtf: '2016-09-20/2016-10-05', day: '2016-10-05', from: '2016-10-01', to: '2016-10-05', earlier: false },
    { edtf: '2016-11', day: '2016-11-06', from: '2016-11-01', to: '2016-11-06', earlier: false },
    { edtf: '2015-12-28', day: '2016-10-01', from: '2016-10-01', to: '2016-10-01', earlier: true },
    { edtf: '2016-09', day: '2016-10-01', from: '2016-10-01', to: '2016-10-01', earlier: true },
    { edtf: '../2016-09-30', day: '2016-10-01', from: '2016-10-01', to: '2016-10-01', earlier: true },
    { edtf: '2015/..', day: '2016-10-01', from: '2016-10-01', to: '2016-11-06', earlier: false },
    { edtf: '2016-11-06/..', day: '2016-11-06', from: '2016-11-06', to: '2016-11-06', earlier: false },
    { edtf: '2017-01-01', day: '2016-11-06', from: '2016-11-06', to: '2016-11-06', earlier: false },
  ])('$edtf stands over $day', ({ edtf, day, from, to, earlier }) => {
    const when = whenOf(edtf)
    expect(markDay(when, timeline)).toBe(day)
    expect(markSpan(when, timeline)).toEqual({ from, to })
    expect(isBeforeTimeline(when, timeline)).toBe(earlier)
  })
})

describe('the stacks of a day', () => {
  const stackOf = (count: number, dayWidth: number) =>
    stackMarks(daily(count, '2016-11-02'), timeline, { dayWidth, height: 126, pitch: 9 })
  const seatsOf = (count: number, dayWidth: number) =>
    stackOf(count, dayWidth).seats.map(({ aside, above }) => [aside, above] as const)

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
    expect(seatsOf(count, dayWidth)).toEqual(seats)
  })

  it.each([0.2, 5, 8, 12, 16, 24, 40, 640])('keep their marks apart and to their width, at %d px a day', (dayWidth) => {
    const { seats, pitch } = stackOf(12, dayWidth)
    const columns = new Set(seats.map(({ aside }) => aside)).size
    if (columns > 1) expect(columns * pitch).toBeLessThanOrEqual(dayWidth * 1.3)
    expect(columns).toBeLessThanOrEqual(4)
    expect(new Set(seats.map(({ aside, above }) => `${aside} ${above}`)).size).toBe(12)
  })

  it.each([
    [14, 9, { pitch: 9, rows: 14, shown: 14, counts: [] }],
    [15, 9, { pitch: 8, rows: 15, shown: 15, counts: [] }],
    [18, 9, { pitch: 7, rows: 18, shown: 18, counts: [] }],
    [50, 9, { pitch: 7, rows: 18, shown: 16, counts: [50] }],
    [120, 20, { pitch: 7, rows: 18, shown: 48, counts: [120] }],
    [120, 60, { pitch: 8, rows: 15, shown: 120, counts: [] }],
  ])('%i marks over a day %i px wide', (count, dayWidth, expected) => {
    const { seats, counts, pitch, rows } = stackOf(count, dayWidth)
    expect({ pitch, rows, shown: seats.length, counts: counts.map((day) => day.count) }).toEqual(expected)
  })

  it('show an even choice of what is too much, part of each larger choice', () => {
    const list = Array.from({ length: 120 }, (_, index) => index)
    const few = evenChoice(list, 16)
    expect(few).toHaveLength(16)
    expect(Math.max(...few.slice(1).map((each, index) => each - (few[index] ?? 0)))).toBeLessThanOrEqual(13)
    expect(evenChoice(list, 48)).toEqual(expect.arrayContaining([...few]))
  })
})

it('shows the same share of each day where there are too many marks in all', () => {
  const days = Array.from({ length: 30 }, (_, index) => addDays(timeline.from, index))
  const moments = days.flatMap((day, index) => daily(index % 2 === 0 ? 30 : 10, day))
  const { seats, counts } = stackMarks(moments, timeline, { dayWidth: 26, height: 126, pitch: 9 })
  const shownOn = (day: string) => seats.filter((seat) => seat.day === day).length
  expect(seats).toHaveLength(300)
  expect([shownOn(days[0] ?? ''), shownOn(days[1] ?? '')]).toEqual([15, 5])
  expect(counts).toHaveLength(30)
})

describe('the tail of a mark whose first day is not given', () => {
  const tailsOf = (edtfs: readonly string[]) =>
    stackMarks(
      edtfs.map((edtf) => ({ id: edtf, when: whenOf(edtf) })),
      timeline,
      { dayWidth: 12, height: 126, pitch: 9 },
    ).seats.map(({ id, tail }) => [id, tail])

  it('is as long as there is room before it', () => {
    expect(tailsOf(['../2016-11-03'])).toEqual([['../2016-11-03', 18]])
    expect(tailsOf(['2016-11-02', '../2016-11-03'])).toContainEqual(['../2016-11-03', 3])
  })

  it('is free on top of its day’s stack', () => {
    expect(tailsOf(['2016-11-02', '../2016-11-03', '2016-11-03'])).toContainEqual(['../2016-11-03', 18])
  })
})

it('gives each day a stack of its own, in which an open start and a month join the day that they end with', () => {
  const moments = ['2016-11-03', '2016-10-31', '../2016-11-03', '2016-10'].map((edtf) => ({
    id: edtf,
    when: whenOf(edtf),
  }))
  const { seats } = stackMarks(moments, timeline, { dayWidth: 6, height: 126, pitch: 9 })
  expect(seats).toEqual([
    { id: '2016-11-03', day: '2016-11-03', aside: 0, above: 0, tail: 0 },
    { id: '../2016-11-03', day: '2016-11-03', aside: 0, above: 1, tail: 9 },
    { id: '2016-10-31', day: '2016-10-31', aside: 0, above: 0, tail: 0 },
    { id: '2016-10', day: '2016-10-31', aside: 0, above: 1, tail: 0 },
  ])
})

describe('days that are much narrower than a mark', () => {
  const tenYears: TimeSpan = { from: '2014-01-01', to: '2023-12-31' }
  const moments = Array.from({ length: 300 }, (_, index) => {
    const edtf = addDays('2014-01-05', index * 12)
    return { id: edtf, when: whenOf(edtf) }
  })

  it('share a stack, and no two stacks are nearer than a mark', () => {
    const dayWidth = 300 / daysBetween(tenYears.from, tenYears.to)
    const { seats, step, pitch } = stackMarks(moments, tenYears, { dayWidth, height: 126, pitch: 8 })
    expect(seats).toHaveLength(300)
    expect(step * dayWidth).toBeGreaterThanOrEqual(pitch)
    const days = [...new Set(seats.map(({ day }) => day))].sort()
    const gaps = days.slice(1).map((day, index) => daysBetween(days[index] ?? day, day))
    expect(Math.min(...gaps)).toBe(step)
    expect((days.at(-1) ?? '') <= tenYears.to).toBe(true)
  })

  it('have a bounded number of marks, and counts that keep off one another', () => {
    const dayWidth = 960 / daysBetween(tenYears.from, tenYears.to)
    const many = moments.flatMap((moment) =>
      Array.from({ length: 20 }, (_, index) => ({ ...moment, id: `${moment.id} ${index}` })),
    )
    const { seats, counts } = stackMarks(many, tenYears, { dayWidth, height: 126, pitch: 9 })
    expect(seats.length).toBeLessThanOrEqual(330)
    expect(counts.length).toBeGreaterThan(15)
    const at = counts.map(({ day }) => daysBetween(tenYears.from, day) * dayWidth).sort((a, b) => a - b)
    expect(Math.min(...at.slice(1).map((one, index) => one - (at[index] ?? 0)))).toBeGreaterThanOrEqual(24)
  })

  it('show the same share of each stack where one is too high', () => {
    const dayWidth = 960 / daysBetween(tenYears.from, tenYears.to)
    const many = [...daily(200, '2015-03-01'), ...daily(50, '2018-06-01'), ...daily(3, '2020-09-01')]
    const { seats, counts, pitch } = stackMarks(many, tenYears, { dayWidth, height: 126, pitch: 9 })
    const heights = counts.map(({ day }) => seats.filter((seat) => seat.day === day).length)
    expect(counts.map(({ count }) => count)).toEqual([200, 50, 3])
    expect(pitch).toBe(7)
    expect(heights).toEqual([32, 8, 1])
  })

  it.each([
    ['2014-01-01', '2014-01-01'],
    ['2014-01-06', '2014-01-11'],
    ['2014-01-05', '2014-01-01'],
    ['2023-12-31', '2023-12-30'],
  ] as const)('the stack of %s stands over %s, ten days a stack', (day, over) => {
    expect(stackDay(day, tenYears, 10)).toBe(over)
  })
})
