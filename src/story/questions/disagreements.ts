import type { Statement } from '../story.ts'

/** Two statements that contradict each other. */
export type Disagreement = readonly [Statement, Statement]

/** The pairs of statements that dispute each other, in the order of the list. Each statement is in one pair at most. */
export function disagreements(statements: readonly Statement[]): readonly Disagreement[] {
  /** Those that have no pair yet and come later in the list, with their place in it. */
  const free = new Map(statements.map((statement, index) => [statement.id, { statement, index }]))
  const pairs: Disagreement[] = []
  for (const statement of statements) {
    if (!free.delete(statement.id)) continue
    const [other] = statement.disputes.flatMap((id) => free.get(id) ?? []).sort((a, b) => a.index - b.index)
    if (other === undefined) continue
    free.delete(other.statement.id)
    pairs.push([statement, other.statement])
  }
  return pairs
}
