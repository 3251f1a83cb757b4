import type { Project } from './project.ts'
import type { Subject } from './question.ts'

const own = 'properties.'

/** The project in which the editor has given a value by hand, as far as that must be known: a property of a place. */
export function withGiven(project: Project, subject: Subject): Project {
  if (subject.list !== 'places' || !subject.key.startsWith(own)) return project
  const before = givenTo(project, subject.id)
  const key = subject.key.slice(own.length)
  return before.includes(key) ? project : { ...project, given: { ...project.given, [subject.id]: [...before, key] } }
}

/** The properties that the editor has given a place by hand. */
export function givenTo({ given }: Project, place: string): readonly string[] {
  return given?.[place] ?? []
}
