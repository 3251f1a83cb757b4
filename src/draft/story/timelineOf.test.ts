import { expect, it } from 'vitest'
import { timelineOf } from './timelineOf.ts'

it('goes from the first moment that isn’t long before the report to the report', () => {
  expect(timelineOf('2016-11-03', ['2016-10', '../2016-11-03', '2014-06'])).toEqual({
    from: '2016-10-01',
    to: '2016-11-03',
  })
})

it('is the day of the report where nothing else is dated', () => {
  expect(timelineOf('2016-11-03', [])).toEqual({ from: '2016-11-03', to: '2016-11-03' })
})
