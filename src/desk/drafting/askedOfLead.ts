import type { Project } from '../project/project.ts'
import type { Question } from '../project/question.ts'
import { leadPairs } from './leadPairs.ts'

/** The question which statements the page opens with, by its id; none where no two of them may disagree. */
export function askedOfLead(project: Project, id: string): readonly Question[] {
  const pairs = leadPairs(project)
  if (pairs.length === 0) return []
  return [
    {
      id,
      subjects: [{ list: 'story', key: 'lead' }],
      why: 'a page may open with two statements that disagree, side by side: name two that do',
      confidence: 0.5,
      answers: [
        ...pairs.map((statements) => ({ kind: 'lead', statements }) as const),
        { kind: 'set', value: undefined },
      ],
      chosen: null,
    },
  ]
}
