import { expect, it } from 'vitest'
import { type FrameState, isFrameState, isInStory } from './frameState.ts'

const state: FrameState = {
  place: null,
  date: '1970-01-02',
  quote: null,
  places: ['raqqa'],
  from: '1968-08-20',
  to: '1970-01-02',
}
const day = (date: string) => isInStory({ place: undefined, date }, state)

it('accepts days before and at the Unix epoch', () => {
  expect(day('1968-08-20')).toBe(true)
  expect(day('1970-01-01')).toBe(true)
  expect(day('1970-01-02')).toBe(true)
})

it('rejects days outside the story and invalid ones', () => {
  expect(day('1968-08-19')).toBe(false)
  expect(day('1970-01-03')).toBe(false)
  expect(day('1969-99-01')).toBe(false)
})

it('accepts only the story’s places', () => {
  expect(isInStory({ place: 'raqqa', date: undefined }, state)).toBe(true)
  expect(isInStory({ place: 'mosul', date: undefined }, state)).toBe(false)
})

it('accepts a report with every field, and none that lacks one or has another in its place', () => {
  const { place, date, quote } = state
  expect(isFrameState(state, 'ready')).toBe(true)
  expect(isFrameState({ place, date, quote }, 'date')).toBe(true)
  expect(isFrameState({ place, date, quote }, 'ready')).toBe(false)
  for (const wrong of [{ place: 3 }, { date: null }, { quote: {} }, { places: 'raqqa' }, { places: [3] }, { from: 3 }])
    expect(isFrameState({ ...state, ...wrong }, 'ready'), JSON.stringify(wrong)).toBe(false)
})
