import type { Statement, Story, StoryEvent } from '../story.ts'
import type { When } from '../time/edtf.ts'

/** What stands in a row of a story’s index: a reference is a number, the place of what it names in its list. */
type StatementRow = readonly [
  id: string,
  speaker: number,
  when: number,
  source: number,
  about: readonly number[],
  at: number,
  /** Statements before it in the list: the other half is theirs. */
  disputes: readonly number[],
]
type EventRow = readonly [id: string, title: string, when: number, source: number, places: readonly number[]]

/** All moments of a story without their words, a list for each column: so it compresses to a quarter. */
export type MomentIndex = {
  readonly whens: readonly When[]
  readonly statements: readonly (readonly unknown[])[]
  readonly events: readonly (readonly unknown[])[]
}

/** The index of a story’s moments. */
export function momentIndex({ statements, events, places, speakers, sources }: Story): MomentIndex {
  const whens = new Map<string, When>()
  for (const { said } of statements) whens.set(said.when.edtf, said.when)
  for (const { when } of events) whens.set(when.edtf, when)
  const dates = positions([...whens.keys()])
  const placeAt = positionsOf(places)
  const speakerAt = positionsOf(speakers)
  const sourceAt = positionsOf(sources)
  const statementAt = positionsOf(statements)
  const statementRows = statements.map(
    ({ id, speaker, said, about, disputes, evidence }, index): StatementRow => [
      id,
      speakerAt(speaker),
      dates(said.when.edtf),
      sourceAt(evidence.source),
      about.map(placeAt),
      said.at === undefined ? -1 : placeAt(said.at),
      disputes.map(statementAt).filter((other) => other < index),
    ],
  )
  const eventRows = events.map(
    ({ id, title, when, places: at, evidence }): EventRow => [
      id,
      title,
      dates(when.edtf),
      sourceAt(evidence.source),
      at.map(placeAt),
    ],
  )
  return { whens: [...whens.values()], statements: transposed(statementRows), events: transposed(eventRows) }
}

/** The moments of an index, without their words, for the story that it was made of. */
export function momentsInIndex(
  { whens, statements, events }: MomentIndex,
  { places, speakers, sources }: Pick<Story, 'places' | 'speakers' | 'sources'>,
): Pick<Story, 'statements' | 'events'> {
  const idIn = (items: readonly { readonly id: string }[]) => (at: number) => items[at]?.id ?? ''
  const [placeAt, speakerAt, sourceAt] = [idIn(places), idIn(speakers), idIn(sources)]
  const evidence = (source: number) => ({ source: sourceAt(source), exact: '' })
  const rows = transposed(statements) as unknown as readonly StatementRow[]
  const disputes: string[][] = rows.map(() => [])
  for (const [index, row] of rows.entries())
    for (const other of row[6]) {
      disputes[index]?.push(rows[other]?.[0] ?? '')
      disputes[other]?.push(row[0])
    }
  return {
    statements: rows.map(
      ([id, speaker, when, source, about, at], index): Statement => ({
        id,
        speaker: speakerAt(speaker),
        kind: 'reported',
        text: '',
        about: about.map(placeAt),
        said: { when: whens[when] as When, ...(at === -1 ? {} : { at: placeAt(at) }) },
        evidence: evidence(source),
        disputes: disputes[index] ?? [],
      }),
    ),
    events: (transposed(events) as unknown as readonly EventRow[]).map(
      ([id, title, when, source, at]): StoryEvent => ({
        id,
        title,
        when: whens[when] as When,
        places: at.map(placeAt),
        evidence: evidence(source),
      }),
    ),
  }
}

function positionsOf(items: readonly { readonly id: string }[]): (id: string) => number {
  return positions(items.map(({ id }) => id))
}

function positions(ids: readonly string[]): (id: string) => number {
  const at = new Map(ids.map((id, index) => [id, index]))
  return (id) => at.get(id) ?? -1
}

function transposed(rows: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column]))
}
