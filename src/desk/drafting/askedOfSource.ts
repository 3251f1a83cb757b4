import { mainSource, type Project } from '../project/project.ts'
import type { Question } from '../project/question.ts'

/**
 * The question about the report itself, the last of all: who publishes it and when is asked by the draft, and who left the byline empty
 * has said that there is none. `before` so many come.
 */
export function askedOfSource(project: Project, before: number): readonly Question[] {
  const source = mainSource(project)
  if (source === undefined || source.url !== undefined) return []
  return [
    {
      id: `q${before + 1}`,
      subjects: [{ list: 'sources', id: source.id, key: 'url' }],
      why: 'Readers are led to the report by its address',
      confidence: 0,
      answers: [{ kind: 'set', value: undefined }],
      chosen: null,
    },
  ]
}
