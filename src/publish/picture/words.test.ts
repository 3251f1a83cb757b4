import { describe, expect, it } from 'vitest'
import { readPageFonts } from '../../../scripts/prerender/fonts/pageFonts.ts'
import { openLettering } from './lettering.ts'
import { words } from './words.ts'

const lettering = openLettering(await readPageFonts())
const look = {
  style: { family: 'sans', weight: 400, size: 12 },
  at: [100, 50],
  fill: '#1c1b19',
} as const

it('is nothing, not boxes, where the fonts lack a letter', () => {
  expect(words(lettering, 'دجلة', look)).toBe('')
})

describe('a line of words', () => {
  it.each([
    ['start', 0],
    ['middle', 0.5],
    ['end', 1],
  ] as const)('has its %s at the point', (anchor, part) => {
    const back = lettering.width('Tigris', look.style) * part
    const moves = /translate\(100\.00 50\.00\) translate\((-?[\d.]+) 0\)/.exec(
      words(lettering, 'Tigris', { ...look, anchor }),
    )
    expect(Number(moves?.[1])).toBeCloseTo(-back, 1)
  })

  it('turns round the point before it is moved back', () => {
    const markup = words(lettering, 'Tigris', { ...look, turn: 30, isItalic: true, anchor: 'middle' })
    expect(markup).toMatch(
      /transform="translate\(100\.00 50\.00\) rotate\(30\.0\) translate\(-[\d.]+ 0\) skewX\(-14\)"/,
    )
  })

  it('has a halo below the letters, where one is asked for', () => {
    expect(words(lettering, 'Tigris', { ...look, halo: '#f4f1ea' })).toMatch(
      /<path [^>]*stroke="#f4f1ea"[^>]*\/><path [^>]*fill="#1c1b19"/,
    )
    expect(words(lettering, 'Tigris', look)).not.toContain('stroke')
  })
})
