import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isDay } from '../../story/time/day.ts'
import { parseEdtf } from '../../story/time/edtf.ts'
import { datesIn } from './datesIn.ts'

/** The dates of a text of Thursday, 3 November 2016: the words, and what they mean. */
function read(text: string, published: string | null = '2016-11-03'): readonly string[] {
  return datesIn({ text, published: isDay(published) ? published : null }).map(
    ({ start, end, edtf }) => `${text.slice(start, end)} = ${edtf}`,
  )
}

it.each([
  ['Signed on 2 November 2016 there.', '2 November 2016 = 2016-11-02'],
  ['It began Wednesday, Oct. 5, 2016.', 'Wednesday, Oct. 5, 2016 = 2016-10-05'],
  ['It ended on Sept. 30.', 'Sept. 30 = 2016-09-30'],
  ['The bridge will open on Dec. 12.', 'Dec. 12 = 2016-12-12'],
  ['The bridge opened on March 12.', 'March 12 = 2016-03-12'],
  ['The fair of March 3-5 drew crowds.', 'March 3-5 = 2016-03-03/2016-03-05'],
  ['Filed 17.10.2016 by hand.', '17.10.2016 = 2016-10-17'],
  ['Saturday, Nov. 5: the fair opens.', 'Saturday, Nov. 5 = 2016-11-05'],
  ['They freed the city in October.', 'October = 2016-10'],
  ['They signed it last May.', 'last May = 2016-05'],
  ['A vote is expected in January.', 'January = 2017-01'],
  ['In June 2014 the town fell.', 'June 2014 = 2014-06'],
])('reads months and days: %s', (text, date) => {
  expect(read(text)).toEqual([date])
})

it.each([
  ['The minister on Wednesday said no.', 'Wednesday = 2016-11-02'],
  ['The minister said Thursday that he would go.', 'Thursday = 2016-11-03'],
  ['Talks are scheduled to resume on Monday.', 'Monday = 2016-11-07'],
  ['They met last Thursday.', 'last Thursday = 2016-10-27'],
  ['He left yesterday.', 'yesterday = 2016-11-02'],
  ['She arrived two days ago.', 'two days ago = 2016-11-01'],
  ['The truce ended three weeks ago.', 'three weeks ago = 2016-10-13~'],
  ['It was shelled last week.', 'last week = 2016-10-24/2016-10-30'],
  ['Prices rose last month.', 'last month = 2016-10'],
  ['It fell earlier this year.', 'earlier this year = 2016'],
  ['Carter previously said so.', 'previously = ../2016-11-03'],
])('reads what is relative to the report: %s', (text, date) => {
  expect(read(text)).toEqual([date])
  expect(read(text, null)).toEqual([])
})

it.each([
  ['Since 1971 they have met.', '1971 = 1971'],
  ['It has been shut since mid-2014.', 'mid-2014 = 2014'],
  ['In the 1990s it was a village.', '1990s = 199X'],
  ['The 2014-15 siege is over.', '2014-15 = 2014/2015'],
  ['It was built in nineteen eighty-four.', 'nineteen eighty-four = 1984'],
  ['Exports rose in the third quarter.', 'the third quarter = 2016-07/2016-09'],
])('reads years, decades and parts of a year: %s', (text, date) => {
  expect(read(text)).toEqual([date])
})

it.each([
  'Some 1990 people fled.',
  'They may march on, she said.',
  'Bloody Sunday is not forgotten.',
  'The Sunday Times wrote so.',
  'April Smith spoke.',
  'It costs $2014 a ton.',
  'A previously agreed plan failed.',
])('reads no date where there is none: %s', (text) => {
  expect(read(text)).toEqual([])
})

it('counts from the dateline where it is near the day of publication', () => {
  const text = 'GAZA, Nov. 1 (AFP) -- The crossing closed on Monday.'
  expect(read(text)).toEqual(['Nov. 1 = 2016-11-01', 'Monday = 2016-10-31'])
})

it('reads the dates of the report from Fort Leonard Wood', () => {
  const text = readFileSync('public/stories/raqqa-2016-11/raqqa-2016-11-03.txt', 'utf8')
  const inBody = read(text.slice(text.indexOf('FORT LEONARD WOOD')))
  expect(inBody).toEqual([
    'Nov. 3 = 2016-11-03',
    'Wednesday = 2016-11-02',
    'previously = ../2016-11-03',
    'October = 2016-10',
  ])
})

const words = fc.constantFrom(
  ...'on in Monday Wednesday, March May 3 31 2016 1998 02/11/2016 the last next 30 Feb. 29 two years ago quarter winter of will said previously 1990s . \n “ – م'.split(
    ' ',
  ),
)

it('reads any text without throwing, as dates that a story reads, in order and apart', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(words, { maxLength: 40 }).map((all) => all.join(' ')),
      ),
      fc.constantFrom('2016-11-03', '0000-01-01', '9999-12-31', '2016-02-29', null),
      (text, published) => {
        const dates = datesIn({ text, published: isDay(published) ? published : null })
        let from = 0
        for (const { start, end, edtf } of dates) {
          expect(start).toBeGreaterThanOrEqual(from)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(parseEdtf(edtf)).toMatchObject({ kind: 'date' })
          from = end
        }
      },
    ),
    { numRuns: 200 },
  )
})

it('reads two megabytes in seconds', () => {
  const text = 'On Wednesday, Nov. 2, they said May 3 was in the third quarter of 1998, two years ago. '.repeat(23_000)
  const began = performance.now()
  expect(datesIn({ text, published: '2016-11-03' }).length).toBeGreaterThan(90_000)
  expect(performance.now() - began).toBeLessThan(10_000)
}, 20_000)
