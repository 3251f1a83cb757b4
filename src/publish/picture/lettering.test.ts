import { describe, expect, it } from 'vitest'
import { readPageFonts } from '../../../scripts/prerender/fonts/pageFonts.ts'
import { openTextWidths } from '../fonts/textWidths.ts'
import { openLettering } from './lettering.ts'

const fonts = await readPageFonts()
const lettering = openLettering(fonts)
const style = { family: 'sans', weight: 600, size: 20 } as const

/** The pairs of numbers in path data. */
function pointsOf(path: string): readonly (readonly [x: number, y: number])[] {
  const numbers = [...path.matchAll(/-?\d+\.\d+/g)].map(([number]) => Number(number))
  return Array.from({ length: numbers.length / 2 }, (_, index) => [
    numbers[index * 2] ?? Number.NaN,
    numbers[index * 2 + 1] ?? Number.NaN,
  ])
}

it('is as wide as the page measures, and wider by the spacing after each letter', async () => {
  const width = openTextWidths(fonts)
  expect(lettering.width('Euphrates', style)).toBeCloseTo(width('Euphrates', style))
  expect(lettering.width('Euphrates', { ...style, spacing: 2 })).toBeCloseTo(width('Euphrates', style) + 9 * 2)
})

describe('outlines', () => {
  it('stand on the baseline, upright, over their width', () => {
    const points = pointsOf(lettering.outline('HIT', style))
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
    expect(Math.max(...ys)).toBeCloseTo(0)
    expect(Math.min(...ys)).toBeCloseTo(-0.66 * style.size, 0)
    expect(Math.min(...xs)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...xs)).toBeLessThanOrEqual(lettering.width('HIT', style))
    expect(Math.max(...xs)).toBeGreaterThan(lettering.width('HIT', style) * 0.9)
  })

  it('grow with the size', () => {
    const larger = pointsOf(lettering.outline('Hit', { ...style, size: 40 }))
    const height = (points: typeof larger) => Math.min(...points.map(([, y]) => y))
    expect(height(larger)).toBeCloseTo(2 * height(pointsOf(lettering.outline('Hit', style))), 1)
  })
})

describe('what the fonts lack', () => {
  it.each(['الرقة', 'Raqqa الرقة', '拉卡', 'Jarābulus'])('%s is not written at all', (text) => {
    expect(lettering.canWrite(text, style)).toBe(false)
    expect(lettering.outline(text, style)).toBe('')
  })

  it.each(['© OpenStreetMap contributors', 'Şırnak'.replace('Ş', 'S'), '“So—what?” it’s 3,293 km…'])(
    '%s is written',
    (text) => {
      expect(lettering.canWrite(text, style)).toBe(true)
      expect(lettering.outline(text, style)).toMatch(/^M/)
    },
  )
})
