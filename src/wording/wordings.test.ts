import { describe, expect, it } from 'vitest'
import { counter } from './counter.ts'
import { english } from './english.ts'
import { french } from './french.ts'
import { loadWording } from './loadWording.ts'
import type { Wording } from './wording.ts'
import { wordingIn, wordings } from './wordingIn.ts'

/** Counts of different plural forms. */
const counts = [0, 1, 2, 3, 5, 11, 21, 100, 1234]

/** Every text in the words with its path. A function is called once for each of the counts. */
function textsOf(words: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(words).flatMap(([name, value]) => {
    const here = `${path}${name}`
    if (typeof value === 'string') return [[here, value] as const]
    if (typeof value === 'object') return textsOf(value, `${here}.`)
    return counts.map((count) => [`${here}(${count})`, said(here, value, count)] as const)
  })
}

/** Calls the function at a path with the arguments that it takes. */
function said(path: string, say: (...given: unknown[]) => string, count: number): string {
  const given: Readonly<Record<string, readonly unknown[]>> = {
    'map.farPlace': ['Paris, 1 km', 'NW', 'Raqqa'],
    'map.counted': ['Raqqa', count],
    'later.inWords.shows': [count, 'Raqqa'],
    'timeline.spoken': ['2 Nov', count, count, ['Raqqa', 'Mosul']],
    'timeline.statementMark': ['Carter', 'words', '2 Nov'],
    'timeline.eventMark': ['title', '2 Nov'],
    'timeline.controlMark': ['Dabiq', 'rebels', '2 Nov'],
    'legend.holds': [2],
    'later.failure.foreign': ['https://other.example/story.json', 'https://news.example'],
    'later.control.since': ['held by Iraq', '2 Nov'],
    'later.control.changing': ['Turkey', 'Iraq', '2 Nov'],
    'later.control.lost': ['Iraq', '2 Nov'],
    'later.control.between': ['2 Nov', '3 Nov'],
    'later.control.differ': [['held by Iraq', 'contested']],
    'later.control.claim': ['contested', ['Ann', 'Bob']],
    'later.pictures.nth': [2, 3],
    'later.told.narrowed': ['Raqqa', count],
    'later.told.onMap': ['Carter', ['Raqqa', 'Mosul']],
  }
  const counted = /(Credit|distance|notYet|count|heldBack|others|following|problems)$/.test(path)
  return say(...(given[path] ?? [counted ? count : 'Raqqa']))
}

const all = Object.entries(wordings)
const ways = textsOf(english).map(([way]) => way)

describe.each(all)('the words in %s', (tag, words) => {
  const texts = textsOf(words)

  it('are of the same kind as the English ones, none empty and none with a gap', () => {
    expect(texts.map(([way]) => way)).toEqual(ways)
    expect(texts.filter(([, text]) => text.trim() === '' || /#|undefined|\[object/.test(text))).toEqual([])
  })

  it('part the places of a list', () => {
    const places = ['Raqqa', 'Mosul', 'Hit']
    for (const list of [words.timeline.spoken('2 Nov', 1, 0, places), words.later.told.onMap('Carter', places)])
      expect(list).not.toMatch(/Raqqa Mosul|Mosul Hit/)
  })

  it('say their language', () => {
    expect(words.lang).toBe(tag)
    expect(words.locale).toMatch(new RegExp(`^${tag}\\b`))
  })
})

it.each(all.filter(([tag]) => tag !== 'en'))('the words in %s are not the English ones left over', (_, words) => {
  const inEnglish = new Map(textsOf(english))
  const cognates = /^(dir|comma|header\.sources|map\.approximate|timeline\.pause|quotes\.placeKinds\.\w+)$/
  const left = textsOf(words).filter(([way, text]) => !way.includes('(') && text === inEnglish.get(way))
  expect(left.filter(([way]) => !cognates.test(way))).toEqual([])
})

it.each(all)('the words in %s tell a latest day from an end', (_, { dates, later }) => {
  expect(later.control.until('2016')).not.toBe(dates.by('2016'))
})

it('no line of French begins with a colon or a semicolon', () => {
  expect(textsOf(french).filter(([, text]) => / [:;]/.test(text))).toEqual([])
})

it.each([
  ['en', 'en'],
  ['en-US', 'en'],
  ['ar-SY', 'ar'],
  ['TR', 'tr'],
  ['fr-CA', 'fr'],
  ['es-419', 'es'],
  ['de', 'en'],
  ['constructor', 'en'],
  ['', 'en'],
])('the words for %s are those in %s, loaded or at once', async (tag, language) => {
  expect(wordingIn(tag).lang).toBe(language)
  expect(await loadWording(tag)).toBe(wordings[language] as Wording)
})

describe('counter', () => {
  const forms = { zero: 'z', one: '# o', two: 't', few: '# f', many: '# m', other: '# x' }

  it.each([
    ['ar-u-nu-latn', 0, 'z'],
    ['ar-u-nu-latn', 1, '1 o'],
    ['ar-u-nu-latn', 2, 't'],
    ['ar-u-nu-latn', 3, '3 f'],
    ['ar-u-nu-latn', 11, '11 m'],
    ['ar-u-nu-latn', 100, '100 x'],
    ['fr', 0, '0 o'],
    ['en-GB', 1234, '1,234 x'],
  ])('in %s counts %d as "%s"', (locale, count, text) => {
    expect(counter(locale)(count, forms)).toBe(text)
  })

  it('takes the other form where a language has one that is not given', () => {
    expect(counter('ar-u-nu-latn')(3, { other: '# x' })).toBe('3 x')
  })
})
