import { entryOf } from './entries.ts'
import type { Project } from './project.ts'
import type { Subject } from './question.ts'
import { valueAt } from './valueAt.ts'

/** The value of a project that a question or a field is about; undefined where it isn’t there. */
export function valueIn(project: Project, subject: Subject): unknown {
  return valueAt(subject.list === 'story' ? project.story : entryOf(project, subject.list, subject.id), subject.key)
}
