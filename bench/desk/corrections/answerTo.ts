import { answered } from '../../../src/desk/project/answered.ts'
import type { Project } from '../../../src/desk/project/project.ts'
import type { Question, Subject } from '../../../src/desk/project/question.ts'
import { type Difference, differences } from './differences.ts'
import type { Pairs } from './pairs.ts'

/** What a missing entry weighs, in wrong fields. */
const missing = 20

/**
 * The index of the answer that an editor gives who has the hand-made story in mind: the one after which the least differs from it.
 * The drafted value where nothing asked about is wrong; null where something is, and no answer mends it.
 */
export function answerTo(hand: Project, project: Project, pairs: Pairs, question: Question): number | null {
  const now = differences(hand, project, pairs)
  const wrong = wrongSubjects(now, question, pairs)
  const [best] = question.answers
    .map((_, index) => ({ index, after: differences(hand, answered(project, question.id, index), pairs) }))
    .filter(({ after }) => weight(after) < weight(now))
    .filter(({ after }) => wrong === 0 || wrongSubjects(after, question, pairs) < wrong)
    .toSorted((one, other) => weight(one.after) - weight(other.after))
  if (best !== undefined) return best.index
  if (wrong > 0) return null
  const keep = question.answers.findIndex(({ kind }) => kind === 'keep')
  return keep === -1 ? null : keep
}

/** An entry that is missing is more work than all fields of one that is there. */
function weight(found: readonly Difference[]): number {
  return found.reduce((sum, { key }) => sum + (key === 'missing' ? missing : 1), 0)
}

/** How many of the values that a question is about are wrong. */
function wrongSubjects(found: readonly Difference[], { subjects }: Question, pairs: Pairs): number {
  return subjects.filter((subject) => isWrong(found, subject, pairs)).length
}

function isWrong(found: readonly Difference[], subject: Subject, pairs: Pairs): boolean {
  return found.some((difference) => {
    if (difference.list === 'story' || subject.list === 'story')
      return difference.list === subject.list && difference.key === subject.key
    if (difference.list !== subject.list || difference.key !== subject.key) return false
    return pairs[difference.list].get(difference.id) === subject.id
  })
}
