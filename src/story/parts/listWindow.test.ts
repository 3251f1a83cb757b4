import { expect, it } from 'vitest'
import { storyFixture } from '../../testing/storyFixture.ts'
import { momentsOf } from '../questions/moments.ts'
import { briefLength, entryMeant, nextStanding, windowAround, windowLength } from './listWindow.ts'

const days = ['2016-10-01', '2016-10-05', '2016-10-05', '2016-10-20']
const moments = momentsOf(storyFixture({ statements: days.map((on) => ({ said: { on } })) }))
const to = '2016-11-06'

it.each([
  ['2016-10-01', null, 0],
  ['2016-10-04', null, 0],
  ['2016-10-05', null, 1],
  ['2016-10-19', null, 2],
  ['2016-11-05', null, 4],
  [to, null, 4],
  [to, 'statement-1', 1],
  ['2016-10-01', 'statement-3', 3],
  ['2016-10-05', 'of another list', 1],
  [null, null, 0],
] as const)('on %s with the quote %s the entry %i is meant', (date, quoteId, entry) => {
  expect(entryMeant(moments, { date, quoteId, to })).toBe(entry)
})

const none = { before: 0, after: 0 }

it.each([
  [0, 5, none, 0, 5],
  [0, 500, none, 0, windowLength],
  [100, 500, none, 99, 99 + windowLength],
  [500, 500, none, 500 - windowLength, 500],
  [500, 500, { before: 2, after: 0 }, 500 - 3 * windowLength, 500],
  [100, 500, { before: 10, after: 1 }, 0, 99 + 2 * windowLength],
  [0, 0, none, 0, 0],
  [100, 500, { ...none, isBrief: true }, 99, 99 + briefLength],
  [495, 500, { ...none, isBrief: true }, 500 - windowLength, 500],
])('around %i of %i with more %j: from %i to %i', (at, length, more, start, end) => {
  expect(windowAround({ at, ...more }, length)).toEqual({ start, end })
})

it('stays while it shows what is meant and some after it, also when it was grown', () => {
  const standing = { at: 100, ...none }
  for (const at of [99, 100, 105]) expect(nextStanding(standing, at, 500)).toBe(standing)
  const grown = { at: 100, before: 1, after: 1 }
  for (const at of [89, 115]) expect(nextStanding(grown, at, 500)).toBe(grown)
  const last = { at: 500, ...none }
  for (const at of [490, 500]) expect(nextStanding(last, at, 500)).toBe(last)
})

it.each([
  ['forward', 106, 105],
  ['far forward', 400, 399],
  ['back', 98, 92],
  ['far back', 20, 19],
  ['to the start', 0, 0],
])('goes %s with what is meant', (_, at, start) => {
  const standing = nextStanding({ at: 100, ...none }, at, 500)
  expect(windowAround(standing, 500).start).toBe(start)
  expect(nextStanding(standing, at, 500)).toBe(standing)
})

it('is brief where a step of time led, and begins then as it will when it is whole', () => {
  for (const at of [106, 98, 400]) {
    const brief = nextStanding({ at: 100, ...none }, at, 500, true)
    const { start, end } = windowAround(brief, 500)
    expect(end - start).toBe(briefLength)
    expect(at).toBeGreaterThanOrEqual(start)
    expect(windowAround({ ...brief, isBrief: false }, 500)).toEqual({ start, end: start + windowLength })
  }
})
