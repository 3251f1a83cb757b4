import type { Project } from './project.ts'
import type { Subject } from './question.ts'
import { subjectOf } from './questionsFrom.ts'

/** The value that a finding of the validator is about, as its field edits it: `about` for `statements[3].about[0]`. */
export function findingSubject(path: string, project: Project): Subject | null {
  const whole = (key: string) => key.replace(/\[.*$/, '')
  const subject = subjectOf(path, project)
  if (subject === null) return path.includes('[') ? subjectOf(whole(path), project) : null
  return { ...subject, key: whole(subject.key) }
}
