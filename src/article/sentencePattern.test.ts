import { describe, expect, it } from 'vitest'
import { findEvidence, searchable, type TextQuote } from '../story/evidence.ts'
import { comparable, sentencePattern } from './sentencePattern.ts'

const text = 'He said: “We’ll go (soon).” Then\n again: "We\'ll go (soon)." A+B\\C [x] {y}? $1 ^2 | 3*'

describe('sentencePattern', () => {
  it.each<[string, TextQuote]>([
    ['straight marks for curly ones', { exact: '"We\'ll go (soon)."' }],
    ['the one after a prefix', { exact: '“We’ll go (soon).”', prefix: 'again:' }],
    ['the one before a suffix', { exact: "We'll go", suffix: '(soon)." A' }],
    ['white space of any kind', { exact: 'Then again' }],
    ['characters with a meaning in a pattern', { exact: 'A+B\\C [x] {y}? $1 ^2 | 3*' }],
    ['no other words', { exact: 'We will go' }],
    ['no words with another prefix', { exact: 'A+B', prefix: 'never' }],
  ])('finds %s where the checker of stories does', (_, quote) => {
    const [found] = findEvidence(searchable(text), quote)
    const match = sentencePattern(quote).exec(text)
    expect(match && { start: match.index, end: match.index + match[0].length }).toEqual(found ?? null)
  })

  it.each([
    ['dashes', 'is important -- citing the joint effort', 'is important—citing the joint effort'],
    ['dashes apart', 'is important -- citing', 'is important – citing'],
    ['hyphens', 'anti-Islamic State', 'anti‑Islamic State'],
    ['quotation marks of typewriters', "to ``hold'' it", 'to "hold" it'],
    ['angled marks with spaces', '"hold a city" once', '« hold a city » once'],
    ['three dots', 'go there... soon', 'go there… soon'],
    ['ligatures', 'officials fight', 'oﬃcials ﬁght'],
    ['another Unicode form', 'Čavuşoğlu', 'Čavuşoğlu'.normalize('NFD')],
    ['soft hyphens and zero-width spaces', 'administration intends', 'admin\u00adistration \u200bin\u200btends'],
    ['marks of direction', 'in Raqqa now', 'in \u2067Raqqa\u2069 now'],
  ])('finds a story’s %s as an article may print them', (_, exact, printed) => {
    expect(sentencePattern({ exact }).exec(`Before. ${comparable(printed)} After.`)?.[0]).toBe(comparable(printed))
    expect(sentencePattern({ exact: printed }).test(`Before. ${comparable(exact)} After.`)).toBe(true)
  })

  it('goes past what stands between two blocks, and says where', () => {
    const words = 'He spoke.\nThey said: "We go.\nAdvertisement\nA figure\nThen we stay."\nMore.'
    const found = sentencePattern({ exact: '"We go. Then we stay."' }).exec(words)
    expect(found?.slice(1).filter((gap) => gap !== undefined)).toEqual(['Advertisement\nA figure\n'])
    expect(sentencePattern({ exact: 'We go. And stay.' }).test(words)).toBe(false)
    expect(sentencePattern({ exact: 'They said: Then we stay.' }).test(words)).toBe(false)
  })
})
