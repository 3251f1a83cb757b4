import { expect, it } from 'vitest'
import type { Mark } from '../project/marks.ts'
import { paragraphsOf } from './passages.ts'

const text = 'Raqqa is calm.\n\nHe said so.'
const statement = (start: number, end: number, id: string): Mark => ({
  start,
  end,
  kind: 'statement',
  entry: { list: 'statements', id },
})
const place: Mark = { start: 0, end: 5, kind: 'place', entry: { list: 'places', id: 'raqqa' } }

/** The pieces of a text, marked: [claims: mention: words]. */
function shown(marks: readonly Mark[]): readonly string[] {
  return paragraphsOf(text, marks).flatMap(({ passages }) =>
    passages.flatMap(({ claims, pieces }) =>
      pieces.map(({ start, end, mention }) => `${claims.length}:${mention?.kind ?? ''}:${text.slice(start, end)}`),
    ),
  )
}

it('is a paragraph for each line that holds something', () => {
  expect(paragraphsOf(text, []).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Raqqa is calm.',
    'He said so.',
  ])
})

it('cuts a line where claims and mentions begin and end', () => {
  expect(shown([place, statement(0, 14, 'a')])).toEqual(['1:place:Raqqa', '1:: is calm.', '0::He said so.'])
})

it('keeps claims that overlap together where both are', () => {
  expect(shown([statement(0, 8, 'a'), statement(6, 14, 'b')])).toEqual([
    '1::Raqqa ',
    '2::is',
    '1:: calm.',
    '0::He said so.',
  ])
})

it('holds every letter of the text once, whatever marks lie over one another and over lines', () => {
  const marks = [place, statement(2, 20, 'a'), statement(10, 27, 'b'), { ...place, start: 3, end: 9 }]
  const words = paragraphsOf(text, marks).map(({ passages }) =>
    passages.flatMap(({ pieces }) => pieces.map(({ start, end }) => text.slice(start, end))).join(''),
  )
  expect(words).toEqual(['Raqqa is calm.', 'He said so.'])
})
