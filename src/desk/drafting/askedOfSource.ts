import { mainSource, type Project } from '../project/project.ts'
import type { Question } from '../project/question.ts'

/** What a story says of its report that the report didn’t, by key; the reasons are for an editor. */
const asked = [
  ['url', 'Readers are led to the report by its address'],
  ['byline', 'The report doesn’t name its author'],
] as const

/** Questions about the report itself, the last of all: who publishes it and when is asked by the draft. `before` so many come. */
export function askedOfSource(project: Project, before: number): readonly Question[] {
  const source = mainSource(project)
  if (source === undefined) return []
  return asked
    .filter(([key]) => source[key] === undefined)
    .map(([key, why], index) => ({
      id: `q${before + index + 1}`,
      subjects: [{ list: 'sources', id: source.id, key }],
      why,
      confidence: 0,
      answers: [{ kind: 'set', value: undefined }],
      chosen: null,
    }))
}
