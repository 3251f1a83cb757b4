import { expect, it } from 'vitest'
import { deskProject } from '../../testing/deskProject.ts'
import { namedPoints } from './namedPoints.ts'
import type { Project } from './project.ts'

const names = (project: Project, but: string) => namedPoints(project, but).map(({ name }) => name)

/** The project that asks only where some places are. */
function asking(...ids: readonly string[]): Project {
  const subjects = ids.map((id) => ({ list: 'places', id, key: 'geometry' }) as const)
  return { ...deskProject(), questions: [{ id: 'q1', subjects, why: '', confidence: 0, answers: [], chosen: null }] }
}

it('measures from no place that is still asked about', () => {
  expect(names(asking(), 'raqqa')).toEqual(['Manbij', 'Ankara', 'Jarablus'])
  expect(names(asking('manbij'), 'raqqa')).toEqual(['Ankara', 'Jarablus'])
  const { questions, ...project } = asking('manbij')
  const answered = { ...project, questions: questions.map((one) => ({ ...one, chosen: 0 })) }
  expect(names(answered, 'raqqa')).toContain('Manbij')
})

it('measures from all where all are asked about', () => {
  expect(names(asking('manbij', 'ankara', 'jarablus'), 'raqqa')).toEqual(['Manbij', 'Ankara', 'Jarablus'])
})
