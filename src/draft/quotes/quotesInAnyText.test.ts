import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quotesIn } from './quotesIn.ts'

const read = (text: string) => quotesIn({ text, published: null })

const newsWords = fc.constantFrom(
  'said',
  'says',
  'told',
  'according',
  'to',
  'that',
  'Haddad',
  'Gen.',
  'the',
  'minister',
  'he',
  'but',
  'and',
  'added',
  'adding',
  ',',
  '.',
  '"',
  '“',
  '”',
  "'",
  '’',
  '«',
  '»',
  ':',
  '--',
  '(',
  ')',
  '\n\n',
  'He',
  'Syria',
  'U.S.',
  'who',
  'is',
  'قال',
  '?',
)
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(newsWords, { maxLength: 120 }).map((words) => words.join(' ')),
)

describe('quotesIn on any text', () => {
  it('gives offsets that slice to words, in order, and the same quotes again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const quotes = read(text)
        for (const { content, cue, speaker } of quotes) {
          expect(content.length).toBeGreaterThan(0)
          for (const { start, end } of [...content, ...speaker, ...(cue === null ? [] : [cue])]) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(text.length)
            expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
          }
        }
        expect(read(text)).toEqual(quotes)
      }),
      { numRuns: 400, examples: [['said according : said \n\n said'], ['Haddad: the minister is in Syria .']] },
    )
  })

  it.each([
    '.',
    '"',
    " 'a",
    "'",
    'a',
    'Aa ',
    'A.',
    '(a ',
    '— ',
    '"a b c," he said. ',
    'he said ',
    'قال المتحدث إنه رحل. ',
    'Ana Ruiz left. He said it rained. ',
  ])(
    'reads 2 MB of %j in time',
    (words) => {
      const text = words.repeat(2_000_000 / words.length)
      const begun = performance.now()
      expect(() => read(text)).not.toThrow()
      expect(performance.now() - begun).toBeLessThan(20_000)
    },
    30_000,
  )
})
