import { describe, expect, it } from 'vitest'
import { holderOn } from '../story/control/holderOn.ts'
import type { ControlEntry } from '../story/format/schema.ts'
import { lookUp } from '../story/lookUp.ts'
import type { Day } from '../story/time/day.ts'
import { smallArea } from '../testing/smallShapes.ts'
import { storyFixture } from '../testing/storyFixture.ts'
import { holderWords, stateWords } from './holderWords.ts'
import { wordings } from './wordingIn.ts'

const disputed = { disputed: true, from: '2016-10-10' }

/** Raqqa on a day, and the words for it in English and Arabic. Sides are “the left” and “the right”. */
const told: readonly (readonly [readonly Partial<ControlEntry>[], Day, string, string])[] = [
  [[{ from: '../2016-11-03' }], '2016-10-01', 'held by the left', 'تحت سيطرة the left'],
  [
    [{ from: '2016-10-16' }],
    '2016-11-01',
    'held by the left since 16 October 2016',
    'تحت سيطرة the left منذ 16 أكتوبر 2016',
  ],
  [[{ from: '2016-10~' }], '2016-11-01', 'held by the left since about October 2016', 'منذ نحو أكتوبر 2016'],
  [[{ from: '2016-05-17/2016-05-18' }], '2016-11-01', 'held by the left since 17 or 18 May 2016', '17 أو 18 مايو 2016'],
  [
    [{ from: '2016-01-01' }, { from: '../2016-10-16', side: 'right' }],
    '2016-11-01',
    'held by the right, by 16 October 2016',
    'تحت سيطرة the right، بحلول 16 أكتوبر 2016',
  ],
  [[{ from: '2016-10-16', side: 'contested' }], '2016-11-01', 'contested since 16 October 2016', 'محل نزاع منذ'],
  [
    [{ from: '../2016-09' }, { from: '2016-10', side: 'right' }],
    '2016-10-05',
    'changing hands, the left to the right, between 1 October 2016 and 31 October 2016',
    'السيطرة تنتقل من the left إلى the right، بين 1 أكتوبر 2016 و31 أكتوبر 2016',
  ],
  [
    [{ from: '2016-10', side: 'contested' }],
    '2016-10-05',
    'changing hands, to contested, between 1 October 2016 and 31 October 2016',
    'السيطرة تنتقل إلى محل نزاع',
  ],
  [
    [{ from: '2016-09-01', until: '2016-10' }],
    '2016-10-05',
    'lost by the left, between 1 October 2016 and 31 October 2016',
    'انتهت سيطرة the left',
  ],
  [
    [{ from: '2016-09-01', until: '2016-10-01/..' }],
    '2016-10-05',
    'lost by the left, from 1 October 2016',
    'انتهت سيطرة the left، منذ 1 أكتوبر 2016',
  ],
  [
    [disputed, { ...disputed, side: 'right', evidence: { source: 'report', exact: 'The right took it on Monday' } }],
    '2016-11-01',
    'claims differ: held by the left since 10 October 2016 according to Publisher; held by the right since 10 October 2016 according to BOB',
    'الروايات متضاربة: تحت سيطرة the left منذ 10 أكتوبر 2016 بحسب Publisher؛ ',
  ],
]

describe.each(told)('%j on %s', (control, day, english, arabic) => {
  const statements = [{ speaker: 'bob', evidence: { source: 'report', exact: 'Bob: “The right took it on Monday.”' } }]
  const story = storyFixture({ control, statements })
  const holder = holderOn(story, 'raqqa', day)

  it.each([
    ['en', english],
    ['ar', arabic],
  ])('in %s', (lang, words) => {
    const wording = wordings[lang]
    expect(holder && wording && holderWords(holder, story, wording)).toContain(words)
  })

  it('has words in every language', () => {
    for (const wording of Object.values(wordings))
      expect(holder && holderWords(holder, story, wording)).toMatch(/\p{Letter}{3}/u)
  })
})

describe('an area that the map does not draw on a day', () => {
  const wordsFor = (control: Partial<ControlEntry>, day: Day, wording = wordings.en) => {
    const story = storyFixture({ places: { area: smallArea }, control: [{ places: ['area'], ...control }] })
    const place = lookUp(story.places, 'area')
    return place && wording && stateWords(story, place, day, wording)
  }

  it.each<[string, Partial<ControlEntry>, Day, string | null]>([
    ['is over', { until: '2016-11-03' }, '2016-11-04', 'over and off the map since 3 November 2016'],
    [
      'is over in some month',
      { from: '2016-09-01', until: '2016-10' },
      '2016-11-01',
      'over and off the map since October 2016',
    ],
    [
      'is over by some day',
      { from: '2016-09-01', until: '../2016-10-05' },
      '2016-11-01',
      'over and off the map, by 5 October 2016',
    ],
    ['is still to come', { from: '2016-11-02' }, '2016-11-01', 'from 2 November 2016'],
    ['is held', { until: '2016-11-03' }, '2016-11-03', 'held by the left since 1 November 2016'],
  ])('%s', (_, control, day, words) => {
    expect(wordsFor(control, day)).toBe(words)
  })

  it('says so in every language', () => {
    for (const { lang, ...words } of Object.values(wordings)) {
      const said = wordsFor({ until: '2016-11-03' }, '2016-11-04', { lang, ...words })
      expect(said).toMatch(words.later.control.over)
      expect(said).toMatch(/2016/)
    }
  })

  it('is nothing for a point, which is always drawn', () => {
    const story = storyFixture({ control: [{ until: '2016-11-03' }] })
    const place = lookUp(story.places, 'raqqa')
    expect(place && wordings.en && stateWords(story, place, '2016-11-04', wordings.en)).toBe(null)
  })
})
