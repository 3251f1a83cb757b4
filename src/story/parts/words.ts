import type { Statement, Story, StoryEvent } from '../story.ts'

/** The words of some moments and sources, by their ids: what makes up most of a story. */
export type Words = {
  readonly statements: Readonly<
    Record<string, Pick<Statement, 'kind' | 'text' | 'evidence' | 'pictures'> & Pick<Statement['said'], 'occasion'>>
  >
  readonly events: Readonly<Record<string, Pick<StoryEvent, 'text' | 'evidence' | 'pictures'>>>
  readonly sources: Readonly<Record<string, string>>
}

/** Whether a story has the words of a statement or an event: a page may hold only some. */
export function hasWords({ evidence }: Pick<StoryEvent, 'evidence'>): boolean {
  return evidence.exact !== ''
}

/** A story of which only the words of some moments are left, by their ids. */
export function withWordsOf(story: Story, ids: ReadonlySet<string>): Story {
  const left = (moment: Statement | StoryEvent) => ids.has(moment.id)
  const bare = ({ source }: StoryEvent['evidence']) => ({ source, exact: '' })
  return {
    ...story,
    sources: story.sources.map(({ text: _, ...source }) => source),
    statements: story.statements.map((statement) =>
      left(statement)
        ? statement
        : {
            ...statement,
            kind: 'reported',
            text: '',
            said: { when: statement.said.when, at: statement.said.at },
            evidence: bare(statement.evidence),
            pictures: undefined,
          },
    ),
    events: story.events.map(({ text, pictures, ...event }) =>
      left(event) ? { ...event, text, pictures } : { ...event, evidence: bare(event.evidence) },
    ),
  }
}

/** The words of those moments of a story, by their ids, that `keep` keeps, and of its sources. */
export function wordsIn(story: Story, keep: (id: string) => boolean): Words {
  const kept = <T extends Statement | StoryEvent>(moments: readonly T[]) =>
    moments.filter((moment) => hasWords(moment) && keep(moment.id))
  return {
    statements: Object.fromEntries(
      kept(story.statements).map(({ id, kind, text, evidence, pictures, said: { occasion } }) => [
        id,
        { kind, text, evidence, pictures, occasion },
      ]),
    ),
    events: Object.fromEntries(
      kept(story.events).map(({ id, text, evidence, pictures }) => [id, { text, evidence, pictures }]),
    ),
    sources: Object.fromEntries(story.sources.flatMap(({ id, text }) => (text === undefined ? [] : [[id, text]]))),
  }
}

/** The story with more words. */
export function withWords(story: Story, { statements, events, sources }: Words): Story {
  return {
    ...story,
    sources: story.sources.map((source) => {
      const text = sources[source.id]
      return text === undefined ? source : { ...source, text }
    }),
    statements: story.statements.map((statement) => {
      const words = statements[statement.id]
      if (words === undefined) return statement
      const { occasion, ...rest } = words
      return { ...statement, ...rest, said: { ...statement.said, occasion } }
    }),
    events: story.events.map((event) => ({ ...event, ...events[event.id] })),
  }
}
