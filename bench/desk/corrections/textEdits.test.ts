import { expect, it } from 'vitest'
import { costOf, type TextEdit, textEdits } from './textEdits.ts'

/** The text after the edits, which go from its end to its start. */
function after(text: string, edits: readonly TextEdit[]): string {
  return edits.reduce((now, { start, end, typed }) => now.slice(0, start) + typed + now.slice(end), text)
}

it('changes only the words that differ', () => {
  const now = 'All 64 had been seen by a doctor in Cucuta and that six needed treatment.'
  const wanted = 'All 64 had been seen by a doctor in Cucuta and six needed treatment.'
  const edits = textEdits(now, wanted)
  expect(after(now, edits)).toBe(wanted)
  expect(edits).toHaveLength(1)
  expect(costOf(edits)).toBe(5)
})

it('leaves marks of quotation and dashes of another kind as they are', () => {
  expect(textEdits("the council's men -- two of them", 'the council’s men -- ten of them')).toEqual([
    { start: 21, end: 24, typed: 'ten' },
  ])
})

it('goes from the end to the start, so that what comes before stays in its place', () => {
  const [now, wanted] = ['Said a mayor of the town that it was calm', 'Said the mayor of the town that all was calm']
  const edits = textEdits(now, wanted)
  expect(after(now, edits)).toBe(wanted)
  expect(edits.map(({ start }) => start)).toEqual(edits.map(({ start }) => start).toSorted((a, b) => b - a))
})

it('types all of it anew where nothing is the same', () => {
  expect(textEdits('Smoke over the town', 'Rebels enter Lashio')).toEqual([
    { start: 0, end: 19, typed: 'Rebels enter Lashio' },
  ])
  expect(textEdits('', '2033-02')).toEqual([{ start: 0, end: 0, typed: '2033-02' }])
  expect(textEdits('same', 'same')).toEqual([])
})

it('puts what is missing before a date', () => {
  expect(textEdits('2033-02-17', '../2033-02-17')).toEqual([{ start: 0, end: 0, typed: '../' }])
})
