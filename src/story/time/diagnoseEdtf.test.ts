import { describe, expect, it } from 'vitest'
import { parseEdtf } from './edtf.ts'

function problemOf(text: string): { reason: string; nearest: string | undefined } {
  const answer = parseEdtf(text)
  if (answer.kind === 'date') throw new Error(`${text} was read as ${JSON.stringify(answer.when)}`)
  return { reason: answer.reason, nearest: answer.nearest }
}

/** A rejected value, the nearest valid one, and a pattern that the reason matches. */
const problems: readonly [text: string, nearest: string | undefined, reason: RegExp][] = [
  ['', undefined, /no date/],
  [' ', undefined, /no date/],
  ['yesterday', undefined, /not a date/],
  ['2016-11-02'.repeat(1000), undefined, /too long/],
  // seasons and years
  ['2016-21', '2016', /seasons/],
  ['2016-33', '2016', /quarters/],
  ['Y170000002', undefined, /0000 to 9999/],
  ['12016', undefined, /0000 to 9999/],
  ['-0044', undefined, /0000 to 9999/],
  ['Y2016', '2016', /no Y/],
  ['Y-17E7', undefined, /exponent/],
  ['2016E3', undefined, /exponent/],
  ['1950S2', '19XX', /significant/],
  ['16', undefined, /four digits/],
  ['2016-307', undefined, /weeks and days of the year/],
  ['2016-W44-3', undefined, /weeks and days of the year/],
  // intervals
  ['2016-11-03/', '2016-11-03/..', /two dots/],
  ['/2016-11-03', '../2016-11-03', /two dots/],
  ['2016-11-03/open', '2016-11-03/..', /two dots/],
  ['unknown/2016-11-03', '../2016-11-03', /two dots/],
  ['2016-11-03/...', '2016-11-03/..', /two dots/],
  ['2016..', '2016/..', /slash/],
  ['..2016', '../2016', /slash/],
  ['/', undefined, /at least one end/],
  ['..', undefined, /at least one end/],
  ['../..', undefined, /at least one end/],
  ['2016/2017/2018', undefined, /two ends/],
  ['2016-11-03/2016-11-02', '2016-11-02/2016-11-03', /ends before it starts/],
  ['2016?/2015~', '2015~/2016?', /ends before it starts/],
  ['2016-11-2/2016-11-1', '2016-11-01/2016-11-02', /'2016-11-2' in the interval: .*two digits/],
  ['2016-11-01/2016-11-31', '2016-11-01/2016-11-30', /'2016-11-31' in the interval: .*30 days/],
  ['2016-11-02/05', '2016-11-02/2016-11-05', /whole date/],
  ['2016-10-31~/11-02?', '2016-10-31~/2016-11-02?', /whole date/],
  ['2016-11-02/01', undefined, /whole date/],
  ['2016-11-02/P3D', undefined, /'P3D' in the interval/],
  ['2016-10-XX/2016-11-02', '2016-10/2016-11-02', /unspecified digits/],
  ['201X/202X', '2010/2029', /unspecified digits/],
  ['2016-11-02T10:00:00Z/2016-11-03', '2016-11-02/2016-11-03', /time of day/],
  ['2016-11-02 to 2016-11-05', '2016-11-02/2016-11-05', /slash/],
  ['2016-11-02–2016-11-05', '2016-11-02/2016-11-05', /slash/],
  ['2 Nov 2016 – 5 Nov 2016', '2016-11-02/2016-11-05', /slash/],
  ['1914-1918', '1914/1918', /slash/],
  // level 2
  ['[2016-11-02,2016-11-03]', '2016-11-02/2016-11-03', /sets/],
  ['[2016-11-02, 2016-11-03, 2016-11-05]', '2016-11-02/2016-11-05', /sets/],
  ['{2016..2017}', '2016/2017', /sets/],
  ['[..2016-11-03]', '../2016-11-03', /sets/],
  ['[2016-11-03..]', '2016-11-03/..', /sets/],
  ['2016-?11-02', '2016-11-02?', /last character/],
  ['?2016-11-02', '2016-11-02?', /last character/],
  ['2016~-11-02?', '2016-11-02%', /last character/],
  ['2016-11-02?~', '2016-11-02%', /one qualifier/],
  ['2016-11-02~~', '2016-11-02~', /one qualifier/],
  ['2016-1X-03', '2016-XX-XX', /unspecified digits/],
  ['2016-XX-03', '2016-XX-XX', /unspecified digits/],
  ['2016-10-1X', '2016-10-XX', /unspecified digits/],
  ['2016-10-XX-XX', undefined, /not a date/],
  ['201X-11', '201X', /unspecified digits/],
  ['20X6', '20XX', /unspecified digits/],
  ['2XXX', undefined, /unspecified digits/],
  ['XXXX', undefined, /unspecified digits/],
  // days that are not, and other notations
  ['2016-02-30', '2016-02-29', /2016-02 has only 29 days/],
  ['2015-02-29', '2015-02-28', /28 days/],
  ['2016-11-31~', '2016-11-30~', /30 days/],
  ['2016-13', '2016-12', /no month 13/],
  ['2016-13-05', '2016-05-13', /no month 13/],
  ['2016-13-45', '2016-12-31', /no month 13/],
  ['2016-00-00', '2016', /no month 00/],
  ['2016-11-00', '2016-11', /no day 00/],
  ['2016-11-2', '2016-11-02', /two digits/],
  ['2016-1-2?', '2016-01-02?', /two digits/],
  ['2016-10-xx', '2016-10-XX', /capital X/],
  ['201u', '201X', /capital X/],
  ['2016/11/02', '2016-11-02', /hyphens/],
  ['2016/11', '2016-11', /hyphens/],
  ['2016/17', '2016/2017', /whole date/],
  ['2016.11.2', '2016-11-02', /hyphens/],
  ['20161102', '2016-11-02', /hyphens/],
  ['2016–11–02', '2016-11-02', /dash/],
  ['02.11.2016', '2016-11-02', /year comes first/],
  ['17/10/2016', '2016-10-17', /year comes first/],
  ['10/17/2016', '2016-10-17', /year comes first/],
  ['02/11/2016', undefined, /year comes first/],
  [' 2016-11-02\n', '2016-11-02', /spaces/],
  ['2016-11-02 / 2016-11-03', '2016-11-02/2016-11-03', /spaces/],
  ['2 Nov 2016', '2016-11-02', /digits/],
  ['Wednesday, November 2nd, 2016', '2016-11-02', /digits/],
  ['30 February 2016', '2016-02-29', /digits/],
  ['October 2016', '2016-10', /digits/],
  ['2 Foo 2016', undefined, /digits/],
  ['c. 2016', '2016~', /~/],
  ['2016-11-02T14:30', '2016-11-02', /time of day/],
  ['2016-11-02 14:30:00', '2016-11-02', /time of day/],
  ['2016-11-02T14:30:00.000Z', '2016-11-02', /time of day/],
  ['2016-11-02T25:00:00Z', '2016-11-02', /time of day/],
  ['2016-11-02T14:30:00Z?', '2016-11-02?', /time of day/],
  ['2016-02-30T14:30:00Z', '2016-02-29', /time of day/],
]

describe('a problem', () => {
  it.each(problems)('%j: nearest is %s', (text, nearest, reason) => {
    const problem = problemOf(text)
    expect(problem.nearest).toBe(nearest)
    expect(problem.reason).toMatch(reason)
  })

  it('has no `nearest` at all where none can be derived', () => expect(parseEdtf('')).not.toHaveProperty('nearest'))

  it.each(problems)('%j: the reason is a plain clause, and the nearest value is a date', (text) => {
    const { reason, nearest } = problemOf(text)
    expect(reason).not.toMatch(/[.\s]$|undefined|null/)
    expect(reason.length).toBeGreaterThan(10)
    if (nearest !== undefined) expect(parseEdtf(nearest).kind).toBe('date')
  })
})
