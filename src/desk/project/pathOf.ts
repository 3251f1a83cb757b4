import { entriesOf } from './entries.ts'
import type { Project } from './project.ts'
import type { Subject } from './question.ts'

/** The path of a value as `npm run check` writes it: `statements[3].said.on`. */
export function pathOf(project: Project, subject: Subject): string {
  if (subject.list === 'story') return subject.key
  const index = entriesOf(project, subject.list).findIndex(({ id }) => id === subject.id)
  const list = subject.list === 'places' ? 'places.features' : subject.list
  return `${list}[${index}]${subject.key === '' ? '' : `.${subject.key}`}`
}
