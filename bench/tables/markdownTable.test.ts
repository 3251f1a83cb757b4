import { expect, it } from 'vitest'
import { markdownTable } from './markdownTable.ts'

it('rules a table and keeps a bar in a cell from ending it', () => {
  expect(markdownTable(['what', 'ms'], [['a|b', '1']])).toBe('| what | ms |\n| --- | --- |\n| a\\|b | 1 |')
})

it('refuses a row that does not fit', () => {
  expect(() => markdownTable(['what', 'ms'], [['a']])).toThrow('a row of 1 cells under a head of 2')
})
