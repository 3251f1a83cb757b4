import { expect, it } from 'vitest'
import { mainSource, textOf } from '../../../src/desk/project/project.ts'
import { deskProject } from '../../../src/testing/deskProject.ts'
import { passageOf, passageOfWords } from './passages.ts'

const project = deskProject()
const source = mainSource(project)?.id ?? ''
const words = ({ start, end }: { readonly start: number; readonly end: number }) =>
  textOf(project, source).slice(start, end)

it('finds a name whatever its capitals', () => {
  expect(words(passageOf(project, 'talks on Manbij'))).toBe('Talks on Manbij')
  expect(() => passageOf(project, 'Mosul')).toThrow("the report doesn’t have the words 'Mosul'")
})

it('finds the words of a statement in its evidence, or what is likest to them', () => {
  const exact = 'Carter said on Wednesday that Manbij was calm.'
  expect(words(passageOfWords(project, { source, exact }, 'Manbij was calm'))).toBe('Manbij was calm')
  expect(words(passageOfWords(project, { source, exact }, 'Manbij is calm.'))).toBe('Manbij was calm.')
})
