import { expect, it } from 'vitest'
import { deskProject } from '../../testing/deskProject.ts'
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

it('is told without the path of its entry', () => {
  const problem = { path: 'places.features[7].geometry', value: null, reason: 'a place is a point' }
  expect(findingSentence(problem, 'geometry')).toBe('geometry is missing: a place is a point')
})
