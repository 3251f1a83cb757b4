import { expect, test } from '@playwright/test'
import { killsWhileSaving } from './hostile/killsWhileSaving.ts'

test('a browser that is killed while it keeps a story has it whole afterwards', async ({ baseURL }) => {
  test.setTimeout(180_000)
  // `npm run kills` does more of them.
  const count = 4
  const kills = await killsWhileSaving({ executable: process.env.DATELINE_BROWSER ?? '', site: baseURL ?? '', count })
  expect(kills.faults).toEqual([])
  expect(kills.after + kills.before).toBe(count)
  expect(kills.whileWriting).toBeGreaterThan(0)
})
