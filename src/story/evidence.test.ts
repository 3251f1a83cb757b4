import { describe, expect, it } from 'vitest'
import { containsWords, findEvidence, searchable, type TextQuote } from './evidence.ts'

/** The passages found, as the text spells them. */
function found(text: string, quote: TextQuote): readonly string[] {
  return findEvidence(searchable(text), quote).map(({ start, end }) => text.slice(start, end))
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
    ['no words for none', 'anything', ' \n', []],
  ])('finds %s', (_, text, exact, stretches) => expect(found(text, { exact })).toEqual(stretches))

  it.each([
    ['composed letters for decomposed ones', 'a cafe\u0301 here', 'caf\u00e9', ['cafe\u0301']],
    ['decomposed letters for composed ones', 'a caf\u00e9 here', 'cafe\u0301', ['caf\u00e9']],
    ['no letter without its accent', 'caf\u00e9', 'cafe', []],
    ['no letter without its accent, decomposed', 'cafe\u0301', 'cafe', []],
    ['syllables of composed letters', '\ud55c\uad6d', '\u1112\u1161\u11ab\u1100\u116e\u11a8', ['\ud55c\uad6d']],
    ['letters for ligatures', 'the \ufb01rst o\ufb03ce', 'first office', ['\ufb01rst o\ufb03ce']],
    ['ligatures for letters', 'the first office', '\ufb01rst o\ufb03ce', ['first office']],
    ['Arabic letters for their printed forms', '\ufee3\ufeee\ufebb\ufede', 'موصل', ['\ufee3\ufeee\ufebb\ufede']],
    ['words with soft hyphens', 'nego\u00adtia\u00adtions', 'negotiations', ['nego\u00adtia\u00adtions']],
    ['words with zero-width spaces', 'one\u200b two\ufeff', 'one two', ['one\u200b two']],
    [
      'words with bidi controls',
      'says \u2068X\u2069 \u200fهنا\u200e now',
      'X هنا now',
      ['X\u2069 \u200fهنا\u200e now'],
    ],
    ['hyphens for non-breaking ones', 'US\u2011led', 'US-led', ['US\u2011led']],
    ['dashes of any kind', 'ended – at last', 'ended — at last', ['ended – at last']],
    ['dashes for hyphens', 'ended -- at last', 'ended—at last', ['ended -- at last']],
    ['hyphens for dashes', 'ended—at last', 'ended --- at last', ['ended—at last']],
    ['no dash that is not there', 'ended at last', 'ended – at last', []],
    ['no word without its hyphen', 're-sign', 'resign', []],
    ['a dash at either end', 'so — he said – so', '— he said –', ['— he said –']],
    ['a dash after a quotation mark', '“ — he said', '"- he', ['“ — he']],
    ['TeX’s quotation marks', "``Yes,'' he said", '“Yes,” he', ["``Yes,'' he"]],
    ['single angled quotation marks', '‹Ja›, sagte er', '"Ja", sagte', ['‹Ja›, sagte']],
    ['corner brackets', '他说：「对」。', '“对”', ['「对」']],
    ['space inside angled quotation marks', 'Il dit : « Non », puis', '“Non”, puis', ['« Non », puis']],
    ['three dots for an ellipsis', 'well… perhaps', 'well... perhaps', ['well… perhaps']],
    ['an ellipsis for spaced dots', 'well . . . perhaps', 'well … perhaps', ['well . . . perhaps']],
    ['a word broken at a line’s end', 'the negoti-\nations ended', 'negotiations ended', ['negoti-\nations ended']],
    ['its own hyphen at a line’s end', 'the Russian-\nbacked side', 'Russian-backed side', ['Russian-\nbacked side']],
    ['a soft hyphen at a line’s end', 'nego\u00ad\r\ntiations', 'negotiations', ['nego\u00ad\r\ntiations']],
    ['words pasted with their break', 'the negotiations ended', 'negoti-\nations', ['negotiations']],
    ['no number broken at a line’s end', 'from 10-\n12', '1012', []],
  ])('finds %s', (_, text, exact, stretches) => expect(found(text, { exact })).toEqual(stretches))

  it('gives offsets into the text as it is, before any normalising', () => {
    expect(findEvidence(searchable('a\n\n\nb “c” d'), { exact: '"c"' })).toEqual([{ start: 6, end: 9 }])
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
    [{ exact: 'it ended', prefix: 'Then — ' }, []],
    [{ exact: 'First', prefix: 'before the text' }, []],
  ])('%j begins at %j', (quote, starts) => {
    expect(findEvidence(searchable(text), quote).map(({ start }) => start)).toEqual(starts)
  })
})

describe('containsWords', () => {
  it.each([
    ['"We don\'t," he said.', 'We don’t', true],
    ['one\n two', ' one two ', true],
    ['one two', 'two one', false],
  ])('%j and %j: %s', (words, part, answer) => expect(containsWords(words, part)).toBe(answer))
})

it('looks at the place of no word that stands everywhere', () => {
  const looksAmong = (count: number) => {
    const text = searchable(Array.from({ length: count }, (_, index) => `They said it fell ${index}.`).join(' '))
    let looks = 0
    const words = new Proxy(text.words, {
      get: (target, key) => {
        looks += 1
        return Reflect.get(target, key)
      },
    })
    expect(findEvidence({ ...text, words }, { exact: 'They said it fell 7.' })).toHaveLength(1)
    return looks
  }
  expect(looksAmong(2000)).toBeLessThanOrEqual(looksAmong(50))
})

describe('texts that are made to take long', () => {
  it('a hyphen before many invisible characters still breaks a word only at a line’s end', () => {
    const run = '\ufeff'.repeat(200_000)
    expect(findEvidence(searchable(`co-${run}\noperate`), { exact: 'cooperate' })).toHaveLength(1)
    expect(findEvidence(searchable(`co-${run}operate`), { exact: 'cooperate' })).toHaveLength(0)
  })

  it('words that stand everywhere are counted up to a limit', () => {
    const found = findEvidence(searchable('a'.repeat(1_000_000)), { exact: 'a'.repeat(100_000) })
    expect(found.length).toBeGreaterThan(10)
    expect(found.length).toBeLessThan(10_000)
  })
})
