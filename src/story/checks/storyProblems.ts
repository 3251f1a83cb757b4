import * as v from 'valibot'
import type { SourceTexts } from '../evidence.ts'
import { type Entry, entriesIn, idsIn, listIn, optionalListIn } from '../format/entries.ts'
import type { Problem } from '../format/problem.ts'
import {
  controlSchema,
  eventSchema,
  type SourceEntry,
  sourceSchema,
  speakerSchema,
  statementSchema,
  storySchema,
} from '../format/schema.ts'
import type { StoryFiles } from '../format/storyFiles.ts'
import { type Day, daysBetween, isDay } from '../time/day.ts'
import { conflictProblems, controlProblems, reservedSideProblems } from './controlProblems.ts'
import { type KnownIds, knownIds } from './knownIds.ts'
import { leadProblems } from './leadProblems.ts'
import { eventProblems, type MomentContext, statementProblems } from './momentProblems.ts'
import { duplicateProblems, referenceProblems } from './referenceProblems.ts'

type Timeline = { readonly from: Day; readonly to: Day }

/** The longest timeline, in days: a century. The slider steps by days. */
const maxTimelineDays = 36_525

/**
 * The problems of a story that a schema can’t find: files, dates, references, evidence. Values of a wrong shape are
 * skipped, because the schema reports them; so are references into a list that is missing. `placeIds` is undefined if
 * the places could not be read.
 */
export function storyProblems(
  files: StoryFiles,
  texts: SourceTexts,
  placeIds: readonly string[] | undefined,
): readonly Problem[] {
  const file = files.story
  const context = contextOf(file, texts, placeIds)
  const { sideIds } = context
  const control = entriesIn(file, 'control', controlSchema)
  return [
    ...timelineProblems(timelineIn(file)),
    ...placesFileProblems(files),
    ...fitProblems(file, context),
    ...duplicateProblems(idsIn(file, 'sources')),
    ...mainSourceProblems(file),
    ...entriesIn(file, 'sources', sourceSchema).flatMap((entry) => sourceProblems(entry, context, files)),
    ...duplicateProblems(idsIn(file, 'speakers')),
    ...entriesIn(file, 'speakers', speakerSchema).flatMap(({ value, at }) =>
      referenceProblems(`${at}.side`, value.side, sideIds, 'side'),
    ),
    ...duplicateProblems(idsIn(file, 'sides')),
    ...(control.length === 0 ? [] : reservedSideProblems(idsIn(file, 'sides'))),
    ...duplicateProblems(['statements', 'events', 'control'].flatMap((list) => idsIn(file, list))),
    ...entriesIn(file, 'statements', statementSchema).flatMap((entry) => statementProblems(entry, context)),
    ...entriesIn(file, 'events', eventSchema).flatMap((entry) => eventProblems(entry, context)),
    ...control.flatMap((entry) => controlProblems(entry, context, sideIds)),
    ...conflictProblems(control),
    ...leadProblems(file, context.statementIds),
  ]
}

function contextOf(story: unknown, texts: SourceTexts, placeIds: readonly string[] | undefined): MomentContext {
  // Of two with one id, which is another problem, the first counts.
  const sources = entriesIn(story, 'sources', sourceSchema).toReversed()
  return {
    placeIds: placeIds && knownIds(placeIds),
    speakerIds: idsOf(story, 'speakers'),
    sideIds: idsOf(story, 'sides'),
    statementIds: idsOf(story, 'statements'),
    // The schema reports a story without sources.
    sourceIds: listIn(story, 'sources').length === 0 ? undefined : idsOf(story, 'sources'),
    sources: new Map(sources.flatMap(({ value }) => (value.id === undefined ? [] : [[value.id, value]]))),
    texts,
  }
}

function idsOf(file: unknown, key: string): KnownIds | undefined {
  return optionalListIn(file, key) && knownIds(idsIn(file, key).map(({ id }) => id))
}

function timelineIn(file: unknown): Timeline | undefined {
  const { timeline } = (file ?? {}) as { timeline?: { from?: unknown; to?: unknown } | null }
  const { from, to } = timeline ?? {}
  return isDay(from) && isDay(to) ? { from, to } : undefined
}

function timelineProblems(timeline: Timeline | undefined): readonly Problem[] {
  if (timeline === undefined) return []
  const { from, to } = timeline
  const path = 'timeline.to'
  if (to < from) return [{ path, value: to, reason: `it is before timeline.from, ${from}` }]
  if (daysBetween(from, to) > maxTimelineDays) {
    return [{ path, value: to, reason: `it is more than a century after timeline.from, ${from}` }]
  }
  return []
}

function placesFileProblems(files: StoryFiles): readonly Problem[] {
  const { places } = (files.story ?? {}) as { places?: unknown }
  if (files.places !== undefined || !v.is(storySchema.entries.places, places)) return []
  return [unreadProblem('places', places, files)]
}

function unreadProblem(path: string, address: string, { unread }: StoryFiles): Problem {
  const why = unread?.get(address)
  return {
    path,
    value: address,
    reason: `this file could not be read${why === undefined ? '' : `: ${why}`}`,
  }
}

function fitProblems(file: unknown, { placeIds }: MomentContext): readonly Problem[] {
  const { view } = (file ?? {}) as { view?: unknown }
  return listIn(view, 'fit').flatMap((id, index) =>
    typeof id === 'string' ? referenceProblems(`view.fit[${index}]`, id, placeIds, 'place') : [],
  )
}

function mainSourceProblems(file: unknown): readonly Problem[] {
  const roles = listIn(file, 'sources').map((source) => (source as { role?: unknown } | null)?.role)
  // The schema reports an invalid role; corrected, it may become the main one.
  if (roles.length === 0 || !roles.every((role) => role === 'context')) return []
  const path = 'sources[0].role'
  return [{ path, value: 'context', reason: "one of the sources, the report itself, must have the role 'main'" }]
}

function sourceProblems(
  { value: { text, dateline, published }, at }: Entry<Partial<SourceEntry>>,
  { placeIds }: MomentContext,
  files: StoryFiles,
): readonly Problem[] {
  const isUnread = text !== undefined && !files.texts.has(text)
  return [
    ...(isUnread ? [unreadProblem(`${at}.text`, text, files)] : []),
    ...referenceProblems(`${at}.dateline.place`, dateline?.place, placeIds, 'place'),
    ...datelineProblems(`${at}.dateline.date`, dateline?.date, published),
  ]
}

function datelineProblems(path: string, date: string | undefined, published: string | undefined): readonly Problem[] {
  if (date === undefined || published === undefined || date <= published) return []
  const reason = `it is after the source was published, ${published}`
  return [{ path, value: date, reason }]
}
