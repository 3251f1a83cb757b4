import { expect, it } from 'vitest'
import { isSportsReport } from './isSportsReport.ts'

it('knows the report of a match', () => {
  expect(isSportsReport('Two goals by Cook gave the town a late win on Saturday.')).toBe(true)
  expect(isSportsReport('The goalkeeper saved a penalty kick.')).toBe(true)
})

it('takes aims and victories of a war for no match', () => {
  expect(
    isSportsReport('Their goal is to win the war. The army beat the rebels 20 years ago, a victory for the general.'),
  ).toBe(false)
})
