import { expect, it } from 'vitest'
import { type FrameState, isInStory } from './frameState.ts'

const state: FrameState = {
  place: null,
  date: '1970-01-02',
  quote: null,
  places: ['raqqa'],
  from: '1968-08-20',
  to: '1970-01-02',
}
const day = (date: string) => isInStory({ place: undefined, date }, state)

it('knows days before and at the beginning of Unix time', () => {
  expect(day('1968-08-20')).toBe(true)
  expect(day('1970-01-01')).toBe(true)
  expect(day('1970-01-02')).toBe(true)
})

it('knows no day outside the story, and no day that is none', () => {
  expect(day('1968-08-19')).toBe(false)
  expect(day('1970-01-03')).toBe(false)
  expect(day('1969-99-01')).toBe(false)
})

it('knows the story’s places alone', () => {
  expect(isInStory({ place: 'raqqa', date: undefined }, state)).toBe(true)
  expect(isInStory({ place: 'mosul', date: undefined }, state)).toBe(false)
})
