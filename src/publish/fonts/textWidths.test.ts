import { beforeAll, describe, expect, it } from 'vitest'
import { readPageFonts } from '../../../scripts/prerender/fonts/pageFonts.ts'
import { openTextWidths, type TextWidth } from './textWidths.ts'

let width: TextWidth
beforeAll(async () => {
  width = openTextWidths(await readPageFonts())
})

const label = { family: 'sans', weight: 600, size: 13 } as const
const plain = { family: 'sans', weight: 400, size: 10 } as const

describe('in the page’s fonts', () => {
  // Measured by Chromium’s canvas with the same four files.
  it.each([
    ['Raqqa', 'sans', 600, 13, 35.7],
    ['Region between Jarablus and the Mara Line', 'sans', 600, 13, 242.09],
    ['approx.', 'sans', 400, 13, 41.13],
    ['Efficient office affliction', 'serif', 400, 18, 204.46],
    ['Who said what', 'serif', 600, 36, 255.53],
  ] as const)('%s, %s %d at %d px: %d px', (text, family, weight, size, pixels) => {
    expect(width(text, { family, weight, size })).toBeCloseTo(pixels, 1)
  })

  it('grows with the size', () => {
    expect(width('Raqqa', { ...label, size: 26 })).toBeCloseTo(2 * width('Raqqa', label))
  })

  it('kerns', () => {
    expect(width('AV', label)).toBeLessThan(width('A', label) + width('V', label))
  })

  it('is nothing for nothing', () => {
    expect(width('', label)).toBe(0)
  })
})

describe('what the fonts lack', () => {
  it.each([
    ['an accented letter is as wide as the bare one', 'ṭ', width10('t')],
    ['a mark on a letter takes nothing', 'ta\u0304', width10('ta')],
    ['Arabic', 'الرقة', () => 5 * 6],
    ['Chinese', '拉卡', () => 2 * 10],
    ['an emoji, one character of two code units', '🚂', () => 10],
    ['a letter without any other name', 'ə', () => 6],
    ['beside letters that they have', 'Raqqa الرقة', () => width('Raqqa ', plain) + 5 * 6],
  ])('%s', (_, text, pixels) => {
    expect(width(text, plain)).toBeCloseTo(pixels())
  })
})

function width10(text: string): () => number {
  return () => width(text, plain)
}
