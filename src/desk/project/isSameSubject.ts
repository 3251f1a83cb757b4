import type { Subject } from './question.ts'

/** Whether two values of a project are the same one. */
export function isSameSubject(one: Subject, other: Subject): boolean {
  return (
    one.list === other.list &&
    one.key === other.key &&
    (one.list === 'story' || (other.list !== 'story' && one.id === other.id))
  )
}
