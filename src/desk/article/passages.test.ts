import { describe, expect, it } from 'vitest'
import type { Mark } from '../project/marks.ts'
import { paragraphsOf } from './passages.ts'

const text = `Talks on Manbij begin in Ankara

By Anna Cook

ANKARA, Turkey, Nov. 3 (Daily) -- Carter said that Manbij was calm and would stay so.

Advertisement

"We will leave Manbij when the talks end," Peters said.
`

const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })

const claim = (words: string, id: string): Mark => ({
  ...spanOf(words),
  kind: 'statement',
  entry: { list: 'statements', id },
})

describe('the paragraphs of a report', () => {
  it('are told from what stands around them on its page', () => {
    const kinds = paragraphsOf(text, []).map(({ kind }) => kind)
    expect(kinds).toEqual(['headline', 'byline', 'body', 'aside', 'body'])
  })

  it('are cut where marks begin and end, and say which claims end there', () => {
    const [whole, part] = ['Manbij was calm and would stay so', 'would stay so']
    const paragraphs = paragraphsOf(text, [claim(whole, 'whole'), claim(part, 'part')])
    const passages = paragraphs[2]?.passages ?? []
    const words = passages.map(({ start, end }) => text.slice(start, end))
    expect(words.slice(1, 3)).toEqual(['Manbij was calm and ', 'would stay so'])
    const ending = passages.map((passage) => passage.ending.map((mark) => ('entry' in mark ? mark.entry.id : '')))
    expect(ending).toEqual([[], [], ['whole', 'part'], []])
  })

  it('end a claim with their line where it goes on in the next', () => {
    const both = { ...claim('calm and would', 'both'), end: spanOf('Peters').end }
    const ends = paragraphsOf(text, [both]).map(({ passages }) => passages.flatMap(({ ending }) => ending).length)
    expect(ends).toEqual([0, 0, 1, 1, 1])
  })
})
