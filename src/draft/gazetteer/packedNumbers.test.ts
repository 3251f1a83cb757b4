import { expect, it } from 'vitest'
import { packedNumbers, packedSteps } from './packedNumbers.ts'

it('reads numbers in base 36', () => {
  const numbers = [0, 35, 36, -1, 1_433_886, -359_999]
  const text = numbers.map((number) => number.toString(36)).join(' ')
  expect([...packedNumbers(text, 6)]).toEqual(numbers)
  expect([...packedSteps('a -1 0 z', 4)]).toEqual([10, 9, 9, 44])
})
