import { withEntry } from './entries.ts'
import type { Project } from './project.ts'
import type { Edit, Subject } from './question.ts'
import { withoutEntry } from './removed.ts'
import { withValueAt } from './valueAt.ts'

/**
 * The project with the answer to a question chosen, and what it says done to each of its subjects. Throws where there is no
 * such question or answer.
 */
export function answered(project: Project, questionId: string, index: number): Project {
  const question = project.questions.find(({ id }) => id === questionId)
  const answer = question?.answers[index]
  if (question === undefined || answer === undefined)
    throw new Error(`there is no answer ${index} to the question '${questionId}'`)
  const questions = project.questions.map((one) => (one.id === questionId ? { ...one, chosen: index } : one))
  return question.subjects.reduce<Project>((edited, subject) => withEdit(edited, subject, answer), {
    ...project,
    questions,
  })
}

/** The project with a value of it edited. */
export function withEdit(project: Project, subject: Subject, edit: Edit): Project {
  switch (edit.kind) {
    case 'keep':
      return project
    case 'set':
      return subject.list === 'story'
        ? { ...project, story: withValueAt(project.story, subject.key, edit.value) }
        : withEntry(project, subject.list, subject.id, (entry) => withValueAt(entry, subject.key, edit.value))
    case 'place':
      return subject.list === 'places'
        ? withEntry(project, 'places', subject.id, ({ id }) => ({ ...edit.place, id }))
        : project
    case 'remove':
      return subject.list === 'story' ? project : withoutEntry(project, subject)
  }
}

/** Settles the open questions about a value that the editor has given by hand. */
export function settled(project: Project, subject: Subject): Project {
  const questions = project.questions.flatMap((question) => {
    const subjects = question.subjects.filter((one) => !isSame(one, subject))
    return subjects.length === 0 ? [] : [{ ...question, subjects }]
  })
  return { ...project, questions }
}

function isSame(one: Subject, other: Subject): boolean {
  return (
    one.list === other.list &&
    one.key === other.key &&
    (one.list === 'story' || (other.list !== 'story' && one.id === other.id))
  )
}
