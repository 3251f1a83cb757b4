import * as v from 'valibot'
import { isRecord, listIn } from '../format/entries.ts'
import type { Problem } from '../format/problem.ts'
import { leadSchema } from '../format/schema.ts'
import type { KnownIds } from './knownIds.ts'
import { duplicateProblems, referenceProblems } from './referenceProblems.ts'

/** The problems of `lead` that a schema can’t find: statements that aren’t there, twice, or that none of the others disputes. */
export function leadProblems(file: unknown, statementIds: KnownIds | undefined): readonly Problem[] {
  const lead = isRecord(file) ? file.lead : undefined
  const { statements } = leadSchema.entries
  const given = listIn(lead, 'statements')
  const ids = given.flatMap((id, index) => (v.is(statements.item, id) ? [{ id, at: `lead.statements[${index}]` }] : []))
  const unknown = ids.flatMap(({ id, at }) => referenceProblems(at, id, statementIds, 'statement'))
  const repeated = duplicateProblems(ids)
  if (unknown.length > 0 || repeated.length > 0 || !v.is(statements, given)) return [...unknown, ...repeated]
  const disputes = disputesIn(file)
  const disputesOther = (id: string) =>
    ids.some((other) => disputes.has(`${id} ${other.id}`) || disputes.has(`${other.id} ${id}`))
  const reason = 'it disputes none of the other statements of the lead'
  return ids.flatMap(({ id, at }) => (disputesOther(id) ? [] : [{ path: at, value: id, reason }]))
}

/** The pairs of statements of which one names the other in `disputes`. */
function disputesIn(file: unknown): ReadonlySet<string> {
  const pairs = listIn(file, 'statements').flatMap((statement) =>
    isRecord(statement) ? listIn(statement, 'disputes').map((other) => `${statement.id} ${other}`) : [],
  )
  return new Set(pairs)
}
