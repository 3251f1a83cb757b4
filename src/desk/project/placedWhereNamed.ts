import { isMakeshift } from '../../draft/statements/makeshiftReasons.ts'
import type { Span } from '../../draft/text/span.ts'
import { overlap } from '../../draft/text/spans.ts'
import { findEvidence, searchable } from '../../story/evidence.ts'
import { settled, withEdit } from './answered.ts'
import { isSameSubject } from './isSameSubject.ts'
import { mainSource, type Project, textOf } from './project.ts'
import type { Subject } from './question.ts'
import { valueIn } from './valueIn.ts'

/**
 * The project in which each statement and event whose evidence in the report names a place, at one of the spans, has it among its places:
 * in place of one that was drafted for want of a better. What was asked about their places is settled.
 */
export function placedWhereNamed(project: Project, place: string, spans: readonly Span[]): Project {
  const source = mainSource(project)?.id
  const text = searchable(textOf(project, source))
  const { statements, events } = project.story
  const claims = [
    ...statements.map(({ id, evidence }) => ({ evidence, subject: { list: 'statements', id, key: 'about' } as const })),
    ...events.map(({ id, evidence }) => ({ evidence, subject: { list: 'events', id, key: 'places' } as const })),
  ]
  return claims
    .filter(({ evidence }) => {
      const [range] = evidence.source === source ? findEvidence(text, evidence) : []
      return range !== undefined && spans.some((span) => overlap(span, range))
    })
    .reduce((changed, { subject }) => withPlace(changed, subject, place), project)
}

function withPlace(project: Project, subject: Subject, place: string): Project {
  const isForWant = project.questions.some(
    ({ subjects, why, chosen }) =>
      chosen === null && isMakeshift(why) && subjects.some((one) => isSameSubject(one, subject)),
  )
  const before = isForWant ? [] : [valueIn(project, subject) ?? []].flat()
  return withEdit(settled(project, subject), subject, { kind: 'set', value: [...new Set([...before, place])] })
}
