import { describe, expect, it } from 'vitest'
import { parseEdtf, type When } from './edtf.ts'

/** `when`, or a failed test that says why `text` is a problem. */
function whenOf(text: string): When {
  const answer = parseEdtf(text)
  if (answer.kind === 'problem') throw new Error(`${text}: ${answer.reason}`)
  return answer.when
}

describe('a date', () => {
  it.each([
    ['2016', '2016-01-01', '2016-12-31'],
    ['0000', '0000-01-01', '0000-12-31'],
    ['9999', '9999-01-01', '9999-12-31'],
    ['2016-10', '2016-10-01', '2016-10-31'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2016-11-02', '2016-11-02', '2016-11-02'],
    ['2016-02-29', '2016-02-29', '2016-02-29'],
    ['201X', '2010-01-01', '2019-12-31'],
    ['20XX', '2000-01-01', '2099-12-31'],
    ['2016-XX', '2016-01-01', '2016-12-31'],
    ['2016-XX-XX', '2016-01-01', '2016-12-31'],
    ['2016-10-XX', '2016-10-01', '2016-10-31'],
  ])('%s is %s to %s', (edtf, earliest, latest) =>
    expect(whenOf(edtf)).toEqual({ edtf, earliest, latest, certainty: 'certain', isInterval: false }),
  )

  it.each([
    '2016-11-02T23:59:59',
    '2016-11-02T00:00:00Z',
    '2016-11-02T23:30:00-04',
    '2016-11-02T23:30:00-04:00',
    '2016-11-02T00:30:00+03:00',
  ])('%s counts as its day as written', (edtf) =>
    expect(whenOf(edtf)).toMatchObject({
      edtf,
      earliest: '2016-11-02',
      latest: '2016-11-02',
      isInterval: false,
    }),
  )
})

describe('an interval', () => {
  it.each([
    ['2016-05-17/2016-05-18', '2016-05-17', '2016-05-18'],
    ['2016-11-03/2016-11-03', '2016-11-03', '2016-11-03'],
    ['2016-10/2016-11', '2016-10-01', '2016-11-30'],
    ['2015/2016-02', '2015-01-01', '2016-02-29'],
    ['2016-11-10/2016-11', '2016-11-10', '2016-11-30'],
    ['2016-11/2016-11-10', '2016-11-01', '2016-11-10'],
    ['../2016-11-03', null, '2016-11-03'],
    ['../2016-11', null, '2016-11-30'],
    ['2016-11-03/..', '2016-11-03', null],
    ['2016/..', '2016-01-01', null],
  ])('%s is %s to %s', (edtf, earliest, latest) =>
    expect(whenOf(edtf)).toEqual({ edtf, earliest, latest, certainty: 'certain', isInterval: true }),
  )
})

describe('certainty', () => {
  it.each([
    ['2016?', 'uncertain'],
    ['2016-10~', 'approximate'],
    ['2016-10-16%', 'uncertain and approximate'],
    ['201X~', 'approximate'],
    ['2016-10-XX?', 'uncertain'],
    ['2016-10-16~/2016-10-20', 'approximate'],
    ['2016-10-16/2016-10-20?', 'uncertain'],
    ['2016-10-16?/2016-10-20~', 'uncertain and approximate'],
    ['2016-10-16?/2016-10-20%', 'uncertain and approximate'],
    ['../2016-11-03?', 'uncertain'],
    ['2016-11-03~/..', 'approximate'],
  ])('of %s is %s', (edtf, certainty) => expect(whenOf(edtf).certainty).toBe(certainty))

  it('does not widen the days', () =>
    expect(whenOf('2016-10-16~')).toMatchObject({ earliest: '2016-10-16', latest: '2016-10-16' }))
})

it('answers for any text of the characters of EDTF, and its nearest value is always a date', () => {
  const characters = '0123456789-/.XT:Z?~%[]{},Y '
  let state = 1
  const random = (below: number) => {
    state = (state * 48271) % 2147483647
    return state % below
  }
  for (let run = 0; run < 20_000; run++) {
    const seed = ['2016-11-02', '2016-10', '2016-11-02/2016-11-05', '../2016', ''][random(5)] ?? ''
    const at = random(seed.length + 1)
    const added = Array.from({ length: random(4) }, () => characters[random(characters.length)]).join('')
    const text = seed.slice(0, at) + added + seed.slice(at + random(3))
    const answer = parseEdtf(text)
    if (answer.kind === 'date') {
      const { earliest, latest } = answer.when
      expect(earliest === null || latest === null || earliest <= latest, text).toBe(true)
    } else if (answer.nearest !== undefined) expect(parseEdtf(answer.nearest).kind, text).toBe('date')
  }
})
