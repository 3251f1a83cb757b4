import { describe, expect, it } from 'vitest'
import type { Day } from '../../story/time/day.ts'
import { storyFixture } from '../../testing/storyFixture.ts'
import { quoteLines } from './quoteLines.ts'

const story = storyFixture({
  statements: [
    { id: 'from-paris', about: ['raqqa', 'mosul'], said: { on: '2016-10-25', at: 'paris' } },
    { id: 'from-raqqa', about: ['raqqa', 'mosul'], said: { on: '2016-10-25', at: 'raqqa' } },
    { id: 'about-itself', about: ['raqqa'], said: { on: '2016-10-25', at: 'raqqa' } },
    { id: 'from-nowhere', about: ['raqqa'], said: { on: '2016-10-25' } },
  ],
})

const [raqqa, mosul, paris] = [
  [39, 36],
  [43, 36],
  [2, 49],
]

/** The first and last positions of each line. */
function endsOf(quoteId: string | null, date: Day) {
  const { type, features } = quoteLines(story, { date, quoteId })
  expect(type).toBe('FeatureCollection')
  return features.map(({ geometry }) =>
    geometry.type === 'LineString' ? [geometry.coordinates[0], geometry.coordinates.at(-1)] : geometry.type,
  )
}

describe('the lines of a quote', () => {
  it.each<[string, string | null, Day, unknown]>([
    [
      'run from where it was said to each place that it is about',
      'from-paris',
      '2016-11-06',
      [
        [paris, raqqa],
        [paris, mosul],
      ],
    ],
    [
      'are drawn from its day on',
      'from-paris',
      '2016-10-25',
      [
        [paris, raqqa],
        [paris, mosul],
      ],
    ],
    ['not before', 'from-paris', '2016-10-24', []],
    ['leave out the place where it was said', 'from-raqqa', '2016-11-06', [[raqqa, mosul]]],
    ['are none where it was said there', 'about-itself', '2016-11-06', []],
    ['are none where nobody knows where', 'from-nowhere', '2016-11-06', []],
    ['are none without a quote', null, '2016-11-06', []],
    ['are none for one unknown', 'unknown', '2016-11-06', []],
  ])('%s', (_, quoteId, date, ends) => {
    expect(endsOf(quoteId, date)).toEqual(ends)
  })
})
