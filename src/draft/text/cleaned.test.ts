import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleaned } from './cleaned.ts'
import type { Span } from './span.ts'

const raqqa = readFileSync('public/stories/raqqa-2016-11/raqqa-2016-11-03.txt', 'utf8')
const words = (text: string, span: Span | null) => (span === null ? null : text.slice(span.start, span.end))

describe('cleaned', () => {
  it('parts the Raqqa article from its page', () => {
    const { body, headline, byline, dateline, boilerplate, captions } = cleaned(raqqa)
    expect(words(raqqa, headline)).toBe('U.S. discussing anti-Islamic State Raqqa offensive with Turkey')
    expect(words(raqqa, byline)).toBe('By Andrew V. Pestano')
    expect(words(raqqa, dateline?.span ?? null)).toBe('FORT LEONARD WOOD, Mo., Nov. 3 (UPI) --')
    expect(words(raqqa, dateline?.place ?? null)).toBe('FORT LEONARD WOOD, Mo.')
    expect(words(raqqa, dateline?.agency ?? null)).toBe('UPI')
    expect(captions).toHaveLength(1)
    expect(boilerplate.map((span) => raqqa.slice(span.start, span.start + 13))).toEqual([
      'Advertisement',
      'U.S. Secretar',
      'Advertisement',
      'RELATED U.S. ',
      'Advertisement',
      'RELATED Russi',
      'Latest Headli',
    ])
    expect(body).toHaveLength(9)
  })

  it.each([
    ['KYIV, Ukraine (AP) — Shells fell.', 'KYIV, Ukraine', 'AP'],
    ['BEIRUT/AMMAN (Reuters) - Rebels left.', 'BEIRUT/AMMAN', 'Reuters'],
    ['KHARTOUM, 4 May (Xinhua) -- A truce holds.', 'KHARTOUM', 'Xinhua'],
    ['MOSCOW, March 3. /TASS/. The ministry denied it.', 'MOSCOW', 'TASS'],
    ['KABUL, Afghanistan — A bomb went off.', 'KABUL, Afghanistan', null],
    ['Geneva — Talks began.', 'Geneva', null],
  ])('reads the dateline of %j', (text, place, agency) => {
    const { dateline } = cleaned(text)
    expect(words(text, dateline?.place ?? null)).toBe(place)
    expect(words(text, dateline?.agency ?? null)).toBe(agency)
  })

  it('finds no dateline in an ordinary sentence', () => {
    expect(cleaned('Troops — about 300 — left the town.').dateline).toBeNull()
    expect(cleaned('The U.N. said it: nobody came.').dateline).toBeNull()
    expect(cleaned('Omar Haddad — a doctor — left the town.').dateline).toBeNull()
  })

  it('joins lines that are broken to a width', () => {
    const text = `The governor said on Friday that the bridge over the river would be\nclosed for repairs until the spring, and that the town would have to\nmake do with ferries.`
    expect(cleaned(text).body).toEqual([{ start: 0, end: text.length }])
  })

  it('keeps every part inside the text, in order and apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { body, headline, byline, boilerplate, captions } = cleaned(text)
        const all = [...body, ...boilerplate, ...captions, ...[headline, byline].filter((span) => span !== null)]
        all.sort((a, b) => a.start - b.start)
        let done = 0
        for (const { start, end } of all) {
          expect(start).toBeGreaterThanOrEqual(done)
          expect(end).toBeGreaterThan(start)
          done = end
        }
        expect(done).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
