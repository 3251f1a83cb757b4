import * as v from 'valibot'
import type { Problem } from '../format/problem.ts'
import { idsIn, listIn, optionalListIn, type Row, rowsIn } from '../format/rows.ts'
import {
  eventSchema,
  type SourceEntry,
  sourceSchema,
  speakerSchema,
  statementSchema,
  storySchema,
} from '../format/schema.ts'
import type { StoryFiles } from '../format/storyFiles.ts'
import { type Day, daysBetween, isDay } from '../time/day.ts'
import { eventProblems, type MomentContext, statementProblems } from './momentProblems.ts'
import { duplicateProblems, referenceProblems } from './referenceProblems.ts'

type Timeline = { readonly from: Day; readonly to: Day }

/** The longest timeline: a century. A slider with a day a step is of no use beyond. */
const longestTimeline = 36_525

/**
 * Problems of a story beyond its shape: files, dates, references, evidence. Skips values of the wrong shape, which the
 * schema reports, and references into a list that is missing. `placeIds` is undefined if the places could not be read.
 */
export function storyProblems(files: StoryFiles, placeIds: readonly string[] | undefined): readonly Problem[] {
  const file = files.story
  const context = contextOf(files, placeIds)
  return [
    ...timelineProblems(timelineIn(file)),
    ...placesFileProblems(files),
    ...fitProblems(file, placeIds),
    ...duplicateProblems(idsIn(file, 'sources')),
    ...mainSourceProblems(file),
    ...rowsIn(file, 'sources', sourceSchema).flatMap((row) => sourceProblems(row, placeIds, files)),
    ...duplicateProblems(idsIn(file, 'speakers')),
    ...rowsIn(file, 'speakers', speakerSchema).flatMap(({ value, at }) =>
      referenceProblems(`${at}.side`, value.side, knownIds(file, 'sides'), 'side'),
    ),
    ...duplicateProblems(idsIn(file, 'sides')),
    ...duplicateProblems([...idsIn(file, 'statements'), ...idsIn(file, 'events')]),
    ...rowsIn(file, 'statements', statementSchema).flatMap((row) => statementProblems(row, context)),
    ...rowsIn(file, 'events', eventSchema).flatMap((row) => eventProblems(row, context)),
  ]
}

function contextOf({ story, texts }: StoryFiles, placeIds: readonly string[] | undefined): MomentContext {
  const timeline = timelineIn(story)
  return {
    placeIds,
    speakerIds: knownIds(story, 'speakers'),
    statementIds: knownIds(story, 'statements'),
    // That there are none is a problem that the schema names.
    sourceIds: listIn(story, 'sources').length === 0 ? undefined : knownIds(story, 'sources'),
    sources: rowsIn(story, 'sources', sourceSchema).map(({ value }) => value),
    lastDay: timeline && timeline.from <= timeline.to ? timeline.to : undefined,
    texts,
  }
}

function knownIds(file: unknown, key: string): readonly string[] | undefined {
  return optionalListIn(file, key) && idsIn(file, key).map(({ id }) => id)
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
  if (daysBetween(from, to) > longestTimeline) {
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

function fitProblems(file: unknown, placeIds: readonly string[] | undefined): readonly Problem[] {
  const { view } = (file ?? {}) as { view?: unknown }
  return listIn(view, 'fit').flatMap((id, index) =>
    typeof id === 'string' ? referenceProblems(`view.fit[${index}]`, id, placeIds, 'place') : [],
  )
}

function mainSourceProblems(file: unknown): readonly Problem[] {
  const roles = listIn(file, 'sources').map((source) => (source as { role?: unknown } | null)?.role)
  // A role that is neither is a problem that the schema names; mended, it may be the one that is sought here.
  if (roles.length === 0 || !roles.every((role) => role === 'context')) return []
  const path = 'sources[0].role'
  return [{ path, value: 'context', reason: "one of the sources, the report itself, must have the role 'main'" }]
}

function sourceProblems(
  { value: { text, dateline, published }, at }: Row<Partial<SourceEntry>>,
  placeIds: readonly string[] | undefined,
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
