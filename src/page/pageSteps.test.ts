import { expect, it } from 'vitest'
import { columnWidth, pageStep, pageSteps } from './pageSteps.ts'

it('is the widest step that a page has room for, and never less than the narrowest page', () => {
  expect(pageStep(200)).toBe(300)
  expect(pageStep(359.9)).toBe(300)
  for (const step of pageSteps.slice(1)) {
    expect(pageStep(step)).toBe(step)
    expect(pageStep(step - 0.1)).toBeLessThan(step)
  }
  expect(pageStep(4000)).toBe(pageSteps.at(-1))
})

it('leaves a column as wide as the stylesheets do', () => {
  // Measured in Chromium.
  expect(columnWidth(320)).toBe(288)
  expect(columnWidth(720)).toBe(672)
  expect(columnWidth(960)).toBe(464)
  expect(columnWidth(1280)).toBeCloseTo(697.6)
  expect(columnWidth(1440)).toBe(800)
})
