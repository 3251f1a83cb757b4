import { describe, expect, it } from 'vitest'
import { readPageFonts } from '../../../scripts/prerender/fonts/pageFonts.ts'
import type { Story } from '../../story/story.ts'
import { raqqaStory } from '../../testing/raqqaStory.ts'
import { drawnColumn, hasColumn } from './drawnColumn.ts'
import { openLettering } from './lettering.ts'
import { wrapLines } from './wrapLines.ts'

const lettering = openLettering(await readPageFonts())
const opening = raqqaStory()
const agreed = opening.statements.map((statement) => ({ ...statement, disputes: [] }))
/** The same story without a disagreement. */
const raqqa: Story = { ...opening, lead: undefined, statements: agreed }
const column = { left: 44, top: 42, width: 372, bottom: 594 }
const draw = (story: Story) => drawnColumn(story, column, lettering, (token) => token)

/** Whether words of the key or of the foot are drawn: the outline of their letters. */
function says(svg: string, text: string): boolean {
  const outline = lettering.outline(text, { family: 'sans', weight: 400, size: 16 })
  return outline !== '' && svg.includes(outline)
}

it('says on which report it is based', () => {
  expect(says(draw(raqqa), 'Based on UPI, 3 Nov 2016')).toBe(true)
})

it('stays in its room', () => {
  const tops = [...draw(raqqa).matchAll(/translate\(44\.00 ([\d.]+)\)/g)].map(([, y]) => Number(y))
  expect(tops.length).toBeGreaterThan(10)
  expect(Math.min(...tops)).toBeGreaterThan(column.top)
  expect(Math.max(...tops)).toBeLessThan(column.bottom)
})

it('is only for a headline that the fonts can write', () => {
  expect(hasColumn(raqqa, lettering)).toBe(true)
  expect(hasColumn({ ...raqqa, title: 'متى تؤخذ الرقة' }, lettering)).toBe(false)
})

describe('the lead', () => {
  const hasWords = (svg: string, text: string, weight: 400 | 600, size: number) =>
    svg.includes(lettering.outline(text, { family: 'serif', weight, size }))

  it('is the question and two statements with who made them, in place of the standfirst', () => {
    const svg = draw(opening)
    expect(hasWords(svg, 'At the same time as', 600, 22)).toBe(true)
    expect(hasWords(svg, 'with the battle for Mosul.', 400, 20)).toBe(true)
    expect(hasWords(svg, 'city of Mosul is freed from IS control.', 400, 20)).toBe(true)
    const name = { family: 'sans', weight: 600, size: 16 } as const
    expect(['Ashton Carter', 'Turkey'].every((speaker) => svg.includes(lettering.outline(speaker, name)))).toBe(true)
    expect(hasWords(svg, 'Washington expected the offensive', 400, 22)).toBe(false)
    // The Islamic State says nothing, and holds Raqqa and Mosul.
    expect(['Syrian Democratic Forces', 'Islamic State'].every((side) => says(svg, side))).toBe(true)
  })

  it('has direct speech in quotation marks, cut at a sentence', () => {
    const statements = opening.statements.map((statement) => ({
      ...statement,
      kind: 'direct' as const,
      text: `${'The test says so. '.repeat(9)}`.trim(),
    }))
    const svg = draw({ ...opening, statements })
    const shown = `“${'The test says so. '.repeat(6).trim()}\u00a0…”`
    const lines = wrapLines(shown, column.width, (line) =>
      lettering.width(line, { family: 'serif', weight: 400, size: 20 }),
    )
    expect(lines.length).toBeGreaterThan(2)
    expect(lines.filter((line) => !hasWords(svg, line, 400, 20))).toEqual([])
  })

  it('is under “They disagree” without a question, and left out where the fonts can’t write it', () => {
    expect(hasWords(draw({ ...opening, lead: undefined }), 'They disagree', 600, 22)).toBe(true)
    const statements = opening.statements.map((statement) => ({ ...statement, text: 'بعد الموصل' }))
    const svg = draw({ ...opening, statements })
    expect(hasWords(svg, 'At the same time as', 600, 22)).toBe(false)
    expect(hasWords(svg, 'Washington expected the offensive', 400, 22)).toBe(true)
  })
})

describe('words', () => {
  it('are the headline, as large as fits', () => {
    const headline = (title: string) => {
      const svg = draw({ ...raqqa, title })
      const style = (size: number) => ({ family: 'serif', weight: 600, size, spacing: -size / 100 }) as const
      const [word = ''] = title.split(' ')
      return [56, 52, 48, 44, 40, 36, 32, 28].find((size) => svg.includes(lettering.outline(word, style(size))))
    }
    expect(headline('Ceasefire')).toBe(56)
    expect(headline('Counterrevolutionaries retreat')).toBeLessThan(40)
  })

  it('leave room: a long standfirst drives out the key, a longer one goes itself', () => {
    const withSummary = (words: number) => draw({ ...raqqa, summary: 'battle '.repeat(words).trim() })
    const hasKey = (svg: string) => says(svg, 'Syrian Democratic Forces')
    const hasStandfirst = (svg: string) =>
      svg.includes(lettering.outline('battle battle battle battle battle', { family: 'serif', weight: 400, size: 22 }))
    expect([hasKey(withSummary(20)), hasStandfirst(withSummary(20))]).toEqual([true, true])
    expect([hasKey(withSummary(65)), hasStandfirst(withSummary(65))]).toEqual([false, true])
    expect([hasKey(withSummary(200)), hasStandfirst(withSummary(200))]).toEqual([false, false])
  })

  it('of a side that the fonts can’t write leave out the whole key', () => {
    const sides = raqqa.sides.map((side) => (side.id === 'iraq' ? { ...side, name: 'العراق' } : side))
    expect(says(draw({ ...raqqa, sides }), 'Syrian Democratic Forces')).toBe(false)
  })
})
