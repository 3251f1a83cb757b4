import type { Project } from './project.ts'
import type { Edit, Question } from './question.ts'

/** The keys that hold entries of a list, each with the value that is one entry alone. */
const valuesOf: Readonly<Record<'places' | 'speakers' | 'sides', Readonly<Record<string, (id: string) => unknown>>>> = {
  places: { about: (id) => [id], places: (id) => [id] },
  speakers: { speaker: (id) => id },
  sides: { side: (id) => id },
}

/** The project whose open questions that an entry of a list may answer have it among their answers, before that which takes out. */
export function offering(project: Project, list: keyof typeof valuesOf, id: string): Project {
  const offered = (question: Question): Question => {
    const value = valuesOf[list][question.subjects[0]?.key ?? '']
    if (value === undefined || question.chosen !== null) return question
    const answer: Edit = { kind: 'set', value: value(id) }
    const others = question.answers.filter(({ kind }) => kind !== 'remove')
    return { ...question, answers: [...others, answer, ...question.answers.filter(({ kind }) => kind === 'remove')] }
  }
  return { ...project, questions: project.questions.map(offered) }
}
