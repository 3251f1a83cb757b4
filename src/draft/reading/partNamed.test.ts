import { expect, it } from 'vitest'
import { partNamed } from './partNamed.ts'

it.each([
  ['shells fell on northern Syria', 'northern', { north: 1, east: 0 }],
  ['in the south of Syria', 'the south of', { north: -1, east: 0 }],
  ['towns in north-east Syria', 'north-east', { north: 1, east: 1 }],
  ['Southwestern\nSyria', 'Southwestern', { north: -1, east: -1 }],
  ['central Syria', 'central', { north: 0, east: 0 }],
  ['east Syria', 'east', { north: 0, east: 1 }],
])('reads “%s”', (text, words, part) => {
  const start = text.indexOf('Syria')
  expect(partNamed(text, { start, end: start + 5 })).toEqual({ ...part, start: text.indexOf(words) })
})

it.each(['in Syria', 'the beast Syria', 'south of Syria', 'the northern-most Syria', 'mid-west Syria'])(
  'reads no part in “%s”',
  (text) => {
    const start = text.indexOf('Syria')
    expect(partNamed(text, { start, end: start + 5 })).toBeNull()
  },
)
