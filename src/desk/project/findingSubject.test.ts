import { expect, it } from 'vitest'
import { deskProject } from '../../testing/deskProject.ts'
import { entryLabel } from './entryLabel.ts'
import { findingSentence } from './findingSentence.ts'
import { findingSubject } from './findingSubject.ts'

const project = deskProject()
const [statement] = project.story.statements

it('leads from what the validator names to the field that edits it', () => {
  const entry = { list: 'statements', id: statement?.id }
  expect(findingSubject('statements[0].about[1]', project)).toEqual({ ...entry, key: 'about' })
  expect(findingSubject('statements[0].said.on', project)).toEqual({ ...entry, key: 'said.on' })
  expect(findingSubject('statements[0]', project)).toEqual({ ...entry, key: '' })
  expect(findingSubject('places.features[0].geometry.coordinates[0]', project)).toMatchObject({ list: 'places' })
  expect(findingSubject('lead.statements[2]', project)).toEqual({ list: 'story', key: 'lead.statements' })
  expect(findingSubject('summary', project)).toEqual({ list: 'story', key: 'summary' })
  expect(findingSubject('statements[99].text', project)).toBeNull()
})

it('is told in words, without paths and by the names of entries', () => {
  const label = (index: number) =>
    entryLabel(project, { list: 'statements', id: project.story.statements[index]?.id ?? '' })
  const told = (path: string, value: unknown, reason: string, nearest?: string) =>
    findingSentence({ path, value, reason, ...(nearest === undefined ? {} : { nearest }) }, project)
  expect(told('places.features[7].geometry', null, 'a place is a point')).toBe('it is missing; a place is a point')
  expect(told('statements[0].text', undefined, 'it is required')).toBe('it is missing; it is required')
  expect(told('statements[0].about[0]', 'mnbij', 'no place has that id', 'manbij')).toBe(
    "'mnbij': no place has that id; did you mean 'Manbij'?",
  )
  expect(told('lead.statements[1]', project.story.statements[1]?.id, 'it disputes none of the others')).toBe(
    `'${label(1)}': it disputes none of the others`,
  )
  expect(told('events[0].id', 'e', 'statements[1].id is the same')).toBe(`“${label(1)}” is the same`)
  expect(told('statements[0].text', 'words', 'words must stand in its evidence.exact')).toBe(
    "'words': words must stand in its evidence",
  )
  expect(told('places.features[0].geometry.coordinates', [38, 36], 'the line has no length')).toBe(
    'the line has no length',
  )
  expect(told('statements[0].text', '', 'it is too short (and 1 more, the next at statements[99].text)')).toContain(
    'statements[99].text',
  )
})
