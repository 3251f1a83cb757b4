import type { Project } from './project.ts'
import type { Subject } from './question.ts'
import { subjectOf } from './questionsFrom.ts'

/** The value that a finding of the validator is about, as its field edits it: `about` for `statements[3].about[0]`. */
export function findingSubject(path: string, project: Project): Subject | null {
  const whole = (key: string) => key.replace(/\[.*$/, '')
  const subject = subjectOf(path, project)
  // A path that begins with an entry has none that is there.
  if (subject === null) return /^(?:places\.)?\w+\[/.test(path) ? null : subjectOf(whole(path), project)
  return { ...subject, key: whole(subject.key) }
}
