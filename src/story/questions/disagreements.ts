import type { Statement } from '../story.ts'

/** Two statements that contradict each other. */
export type Disagreement = readonly [Statement, Statement]

/** The pairs of statements that dispute each other, in the order of the list. Each statement is in one pair at most. */
export function disagreements(statements: readonly Statement[]): readonly Disagreement[] {
  const paired = new Set<string>()
  const pairs: Disagreement[] = []
  for (const [index, statement] of statements.entries()) {
    if (paired.has(statement.id)) continue
    const other = statements
      .slice(index + 1)
      .find(({ id, disputes }) => !paired.has(id) && disputes.includes(statement.id))
    if (other === undefined) continue
    paired.add(statement.id).add(other.id)
    pairs.push([statement, other])
  }
  return pairs
}
