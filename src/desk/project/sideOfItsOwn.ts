import { entryOf } from './entries.ts'
import { isSameSubject } from './isSameSubject.ts'
import type { Project } from './project.ts'
import type { Question } from './question.ts'

/** The name of the speaker whose side a question asks for, where it is a body, which may be a side of its own; else ''. */
export function sideOfItsOwn(project: Project, { subjects: [subject, ...others] }: Question): string {
  if (subject?.list !== 'speakers' || subject.key !== 'side' || others.length > 0) return ''
  const { name = '', role } = entryOf(project, 'speakers', subject.id) ?? {}
  // A body has no role. A person’s is asked for where the report gives none.
  const roleIsAsked = project.questions.some(({ subjects }) =>
    subjects.some((one) => isSameSubject(one, { ...subject, key: 'role' })),
  )
  return role === undefined && !roleIsAsked ? name : ''
}
