import { expect, it } from 'vitest'
import { isLongFlight } from './isLongFlight.ts'

it.each([
  [39, 43, false],
  [39, -92, true],
  [179, -179, false],
  [-179, 179, false],
  [-170, 165, true],
  [179, 541, false],
])('from %f° to %f°: %s', (from, to, isLong) => {
  expect(isLongFlight(from, to)).toBe(isLong)
})
