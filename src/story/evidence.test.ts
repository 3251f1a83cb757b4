import { describe, expect, it } from 'vitest'
import { containsWords, findEvidence, type TextQuote } from './evidence.ts'

/** The passages found, as the text spells them. */
function found(text: string, quote: TextQuote): readonly string[] {
  return findEvidence(text, quote).map(({ start, end }) => text.slice(start, end))
}

describe('findEvidence', () => {
  it.each([
    ['the words themselves', 'He said it.', 'said', ['said']],
    ['nothing that is not there', 'He said it.', 'Said', []],
    ['straight quotes for curly ones', '“Don’t,” he said.', '"Don\'t,"', ['“Don’t,”']],
    ['curly quotes for straight ones', '"Don\'t," he said.', '“Don’t,”', ['"Don\'t,"']],
    ['any quotes for angled ones', '« Non », dit-il.', '" Non ",', ['« Non »,']],
    ['words over line breaks', 'one\r\n\r\n  two\tthree', 'one two three', ['one\r\n\r\n  two\tthree']],
    ['words over fixed spaces', 'one\u00a0two', 'one two', ['one\u00a0two']],
    ['words with space around them', 'one two', '  two \n', ['two']],
    ['each time they stand there', 'so so so', 'so', ['so', 'so', 'so']],
    ['each time, overlapping too', 'anana', 'ana', ['ana', 'ana']],
    ['letters of two code units', '🗺 Raqqa 🗺', 'Raqqa 🗺', ['Raqqa 🗺']],
    ['dashes only as they are', 'a – b', 'a - b', []],
    ['no words for none', 'anything', ' \n', []],
  ])('finds %s', (_, text, exact, stretches) => expect(found(text, { exact })).toEqual(stretches))

  it('gives offsets into the text as it is, before any normalising', () => {
    expect(findEvidence('a\n\n\nb “c” d', { exact: '"c"' })).toEqual([{ start: 6, end: 9 }])
  })

  const text = 'First: it ended. Then: it ended. Last, it ended!'
  it.each<[TextQuote, readonly number[]]>([
    [{ exact: 'it ended' }, [7, 23, 39]],
    [{ exact: 'it ended', prefix: 'First:' }, [7]],
    [{ exact: 'it ended', prefix: ' Then: ' }, [23]],
    [{ exact: 'it ended', suffix: '!' }, [39]],
    [{ exact: 'it ended', suffix: '.' }, [7, 23]],
    [{ exact: 'it ended', prefix: 'Then:', suffix: '. Last' }, [23]],
    [{ exact: 'it ended', prefix: 'Then:', suffix: '!' }, []],
    [{ exact: 'it ended', prefix: 'ended. Then:' }, [23]],
    [{ exact: 'First', prefix: '' }, [0]],
    [{ exact: 'First', prefix: 'before the text' }, []],
  ])('%j begins at %j', (quote, starts) => {
    expect(findEvidence(text, quote).map(({ start }) => start)).toEqual(starts)
  })
})

describe('containsWords', () => {
  it.each([
    ['"We don\'t," he said.', 'We don’t', true],
    ['one\n two', ' one two ', true],
    ['one two', 'two one', false],
  ])('%j and %j: %s', (words, part, answer) => expect(containsWords(words, part)).toBe(answer))
})
