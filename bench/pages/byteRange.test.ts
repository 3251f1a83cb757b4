import { expect, it } from 'vitest'
import { byteRange } from './byteRange.ts'

it('reads a range, one to the end and one from the end', () => {
  expect(byteRange('bytes=2-4', 10)).toEqual({ first: 2, last: 4 })
  expect(byteRange('bytes=2-', 10)).toEqual({ first: 2, last: 9 })
  expect(byteRange('bytes=-3', 10)).toEqual({ first: 7, last: 9 })
  expect(byteRange('bytes=8-99', 10)).toEqual({ first: 8, last: 9 })
})

it('leaves aside what is no range', () => {
  for (const header of [undefined, 'bytes=-', 'bytes=5-2', 'bytes=12-', 'lines=1-2'])
    expect(byteRange(header, 10)).toBeNull()
})
