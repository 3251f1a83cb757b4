import type { Project } from './project.ts'

/** The project with a question about several values asked for each by itself. */
export function askedApart(project: Project, questionId: string): Project {
  const questions = project.questions.flatMap((question) =>
    question.id === questionId
      ? question.subjects.map((subject, index) => ({
          ...question,
          id: `${question.id}-${index + 1}`,
          subjects: [subject],
        }))
      : question,
  )
  return { ...project, questions }
}
