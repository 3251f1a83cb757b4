import type { Page } from '@playwright/test'
import { expect } from './dateline.ts'
import { Desk } from './deskDriver.ts'
import { raqqaFrom, raqqaReport } from './raqqaReport.ts'

/** A desk with the first story’s report drafted. */
export async function draftedDesk(page: Page): Promise<Desk> {
  const desk = new Desk(page)
  await desk.open()
  await desk.draft(raqqaReport, raqqaFrom)
  await expect(desk.part('article')).toBeVisible({ timeout: 60_000 })
  return desk
}
