import { expect, it } from 'vitest'
import { fuzz } from './fuzz.ts'
import { largeFiles } from './largeFiles.ts'
import { verdictOn } from './verdict.ts'

/** The same stories each time: `npm run fuzz` brings new ones. */
const seed = 19

it('hostile stories are shown or refused with their problems, in time', () => {
  const { stories, refused, failure } = fuzz(400, seed)
  expect(failure).toBeNull()
  // Both happen, or else the fuzzer tries only one half of the validator.
  expect(stories).toBeGreaterThan(80)
  expect(refused).toBeGreaterThan(80)
}, 60_000)

it.each([...largeFiles])(
  '%s: ends in time',
  (_, build) => {
    expect(verdictOn(build(0.1)).fault).toBeNull()
  },
  60_000,
)
