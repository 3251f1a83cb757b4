import type { SourceTexts } from '../evidence.ts'
import type { Entry } from '../format/entries.ts'
import type { Problem } from '../format/problem.ts'
import type { EventEntry, Evidence, SourceEntry, StatementEntry } from '../format/schema.ts'
import { startDay } from '../questions/moments.ts'
import { daysBetween, isDay } from '../time/day.ts'
import { parseEdtf } from '../time/edtf.ts'
import { evidenceProblems, wordingProblems } from './evidenceProblems.ts'
import type { KnownIds } from './knownIds.ts'
import { duplicateProblems, referenceProblems } from './referenceProblems.ts'

/** What moments are checked against. Ids are undefined if their list is missing. */
export type MomentContext = {
  readonly placeIds: KnownIds | undefined
  readonly speakerIds: KnownIds | undefined
  readonly sideIds: KnownIds | undefined
  readonly statementIds: KnownIds | undefined
  readonly sourceIds: KnownIds | undefined
  /** By their ids. */
  readonly sources: ReadonlyMap<string, Partial<SourceEntry>>
  /** The texts of the sources, by path. */
  readonly texts: SourceTexts
}

/** The problems of a statement that a schema can’t find. Values of a wrong shape are skipped. */
export function statementProblems(
  { value: statement, at }: Entry<Partial<StatementEntry>>,
  context: MomentContext,
): readonly Problem[] {
  const { speaker, said, about = [], evidence, kind, text } = statement
  const isDirect = kind === 'direct' && text !== undefined && evidence !== undefined
  return [
    ...referenceProblems(`${at}.speaker`, speaker, context.speakerIds, 'speaker'),
    ...placesProblems(about, `${at}.about`, context),
    ...dateProblems(said?.on, `${at}.said.on`, evidence, context),
    ...referenceProblems(`${at}.said.at`, said?.at, context.placeIds, 'place'),
    ...claimProblems(evidence, `${at}.evidence`, context),
    ...(isDirect ? wordingProblems(text, evidence, at) : []),
    ...disputeProblems(statement, at, context),
  ]
}

/** The problems of an event that a schema can’t find. Values of a wrong shape are skipped. */
export function eventProblems(
  { value: event, at }: Entry<Partial<EventEntry>>,
  context: MomentContext,
): readonly Problem[] {
  return [
    ...placesProblems(event.places ?? [], `${at}.places`, context),
    ...dateProblems(event.when, `${at}.when`, event.evidence, context),
    ...claimProblems(event.evidence, `${at}.evidence`, context),
  ]
}

/** The problems of a list of places: ids that aren’t there, or twice. */
export function placesProblems(ids: readonly string[], at: string, context: MomentContext): readonly Problem[] {
  return [
    ...ids.flatMap((id, index) => referenceProblems(`${at}[${index}]`, id, context.placeIds, 'place')),
    ...duplicateProblems(ids.map((id, index) => ({ at: `${at}[${index}]`, id }))),
  ]
}

function disputeProblems(
  { id: own, disputes = [] }: Partial<StatementEntry>,
  at: string,
  { statementIds }: MomentContext,
): readonly Problem[] {
  return disputes.flatMap((id, index) => {
    const path = `${at}.disputes[${index}]`
    return id === own
      ? [{ path, value: id, reason: 'a statement cannot dispute itself' }]
      : referenceProblems(path, id, statementIds, 'statement')
  })
}

/** The problems of evidence: no such source, or words that don’t stand in it. */
export function claimProblems(evidence: Evidence | undefined, at: string, context: MomentContext): readonly Problem[] {
  if (evidence === undefined) return []
  const source = context.sources.get(evidence.source)
  const text = source?.text === undefined ? undefined : context.texts.get(source.text)
  return [
    ...referenceProblems(`${at}.source`, evidence.source, context.sourceIds, 'source'),
    ...(text === undefined ? [] : evidenceProblems(evidence, text, at)),
  ]
}

/** The problems of a date: none in EDTF, or after the source of its evidence was published. */
export function dateProblems(
  edtf: string | undefined,
  path: string,
  evidence: Evidence | undefined,
  { sources }: MomentContext,
): readonly Problem[] {
  if (edtf === undefined) return []
  const parsed = parseEdtf(edtf)
  if (parsed.kind === 'problem') {
    const { reason, nearest } = parsed
    return [{ path, value: edtf, reason, ...(nearest === undefined ? {} : { nearest }) }]
  }
  const start = startDay(parsed.when)
  const published = sources.get(evidence?.source ?? '')?.published
  // One day later is possible: it may already be the next day where it happened.
  if (isDay(published) && daysBetween(published, start) > 1) {
    return [{ path, value: edtf, reason: `its source was published before that, on ${published}` }]
  }
  return []
}
