import type { Span } from '../../draft/text/span.ts'
import { findEvidence, type SearchableText, searchable } from '../../story/evidence.ts'
import type { EntryRef } from './entryRef.ts'
import { mainSource, type Project, textOf } from './project.ts'

/** A passage of a source’s text that an entry or a date rests on. `date` has its EDTF in place of an entry. */
export type Mark = Span &
  (
    | { readonly kind: 'statement' | 'event'; readonly entry: EntryRef }
    | { readonly kind: 'place' | 'speaker'; readonly entry: EntryRef }
    | { readonly kind: 'date'; readonly edtf: string }
  )

/** All that is marked in a source’s text, in the order of the text. */
export function marksIn(project: Project, source: string): readonly Mark[] {
  const text = textOf(project, source)
  if (text === '') return []
  const sought = searchable(text)
  const claims = claimsOn(project, source).flatMap(({ kind, list, id, words, evidence }): Mark[] => {
    const span = passageOf(sought, evidence, words)
    return span === null ? [] : [{ ...span, kind, entry: { list, id } }]
  })
  return [...claims, ...(mainSource(project)?.id === source ? mentionsIn(project) : [])].toSorted(
    (a, b) => a.start - b.start || b.end - a.end,
  )
}

function claimsOn({ story }: Project, source: string) {
  const statements = story.statements.map(({ id, text, kind, evidence }) => ({
    kind: 'statement' as const,
    list: 'statements' as const,
    id,
    words: kind === 'direct' ? text : null,
    evidence,
  }))
  const events = story.events.map(({ id, evidence }) => ({
    kind: 'event' as const,
    list: 'events' as const,
    id,
    words: null,
    evidence,
  }))
  return [...statements, ...events].filter(({ evidence }) => evidence.source === source)
}

/** Where the words of a claim stand in its evidence; all of the evidence where they don’t, null where that isn’t found. */
function passageOf(
  text: SearchableText,
  evidence: { readonly exact: string; readonly prefix?: string | undefined; readonly suffix?: string | undefined },
  words: string | null,
): Span | null {
  const [range] = findEvidence(text, evidence)
  if (range === undefined) return null
  const [inside] =
    words === null ? [] : findEvidence(searchable(text.source.slice(range.start, range.end)), { exact: words })
  return inside === undefined ? range : { start: range.start + inside.start, end: range.start + inside.end }
}

function mentionsIn({ mentions }: Project): readonly Mark[] {
  return [
    ...mentions.places.map(
      ({ start, end, place }): Mark => ({ start, end, kind: 'place', entry: { list: 'places', id: place } }),
    ),
    ...mentions.speakers.map(
      ({ start, end, speaker }): Mark => ({ start, end, kind: 'speaker', entry: { list: 'speakers', id: speaker } }),
    ),
    ...mentions.dates.map(({ start, end, edtf }): Mark => ({ start, end, kind: 'date', edtf })),
  ]
}
