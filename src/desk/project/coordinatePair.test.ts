import { expect, it } from 'vitest'
import { coordinatePair } from './coordinatePair.ts'

it.each([
  ['35.2258, -80.8528', 35.2258, -80.8528],
  ['35.2258,-80.8528', 35.2258, -80.8528],
  [' 36 38 ', 36, 38],
  ['-36.5; 38.95', -36.5, 38.95],
])('reads %s as latitude and longitude', (text, latitude, longitude) => {
  expect(coordinatePair(text)).toEqual({ latitude, longitude })
})

it.each(['36,5', '36.5', '', '95.1, 38', '36.5, 181', '36.5, 38, 40', '36° N, 38° E'])(
  'takes %s for no pair',
  (text) => {
    expect(coordinatePair(text)).toBeNull()
  },
)
