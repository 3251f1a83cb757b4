import { begunBy, compareBegin, isSameDay, mustPrecede } from '../control/entryBegin.ts'
import type { Entry } from '../format/entries.ts'
import type { Problem } from '../format/problem.ts'
import type { ControlEntry } from '../format/schema.ts'
import { contested } from '../story.ts'
import { parseEdtf, type When } from '../time/edtf.ts'
import type { KnownIds } from './knownIds.ts'
import { claimProblems, dateProblems, type MomentContext, placesProblems } from './momentProblems.ts'
import { referenceProblems } from './referenceProblems.ts'

type ControlValue = Entry<Partial<ControlEntry>>

/** What pages say of a place that no one side holds: no side can have one of these ids. */
const states = [contested, 'changing', 'disputed']

/** The problems of an entry of `control` that a schema can’t find. `sideIds` are undefined if the story has no list of sides. */
export function controlProblems(
  { value: { places = [], side, from, until, evidence }, at }: ControlValue,
  context: MomentContext,
  sideIds: KnownIds | undefined,
): readonly Problem[] {
  const begin = whenOf(from)
  const end = whenOf(until)
  return [
    ...placesProblems(places, `${at}.places`, context),
    ...(side === contested ? [] : referenceProblems(`${at}.side`, side, sideIds, 'side')),
    ...dateProblems(from, `${at}.from`, evidence, context),
    ...openEndProblems(begin, `${at}.from`),
    ...dateProblems(until, `${at}.until`, evidence, context),
    ...(begin && end?.latest && end.latest < (begin.earliest ?? begunBy({ from: begin }))
      ? [{ path: `${at}.until`, value: until, reason: `it is before ${at}.from, ${from}` }]
      : []),
    ...claimProblems(evidence, `${at}.evidence`, context),
  ]
}

/** A beginning ‘some day after’ would never be over. */
function openEndProblems(begin: When | undefined, path: string): readonly Problem[] {
  if (begin === undefined || begin.latest !== null) return []
  const reason = 'a beginning has no open end: until says when it ended, and without it nothing did'
  return [{ path, value: begin.edtf, reason, nearest: begin.edtf.replace('/..', '') }]
}

/** The problems of sides whose ids have another meaning in a story with `control`. */
export function reservedSideProblems(
  sides: readonly { readonly id: string; readonly at: string }[],
): readonly Problem[] {
  const reason = 'in a story with control this word says that no one side holds a place: give the side another id'
  return sides.flatMap(({ id, at }) => (states.includes(id) ? [{ path: at, value: id, reason }] : []))
}

/** So many conflicts are told: one mistake in many entries can make as many as there are pairs of them. */
const mostConflicts = 1000

/** An entry whose dates are known, with its path. */
type DatedEntry = {
  readonly at: string
  readonly side: string
  readonly from: When
  readonly until: When | undefined
  readonly disputed: boolean
}

/**
 * The problems of entries that can’t both be true: one place begins to be held by two sides on the same day, or is held
 * by one until after another has begun to hold it. A later beginning alone succeeds an earlier one. Entries that are
 * both disputed may say anything.
 */
export function conflictProblems(entries: readonly ControlValue[]): readonly Problem[] {
  const pairs = new Map<string, Problem>()
  for (const [place, held] of datedByPlace(entries)) {
    const inOrder = held.toSorted(compareBegin)
    for (const [index, earlier] of inOrder.entries()) {
      if (pairs.size >= mostConflicts) break
      for (let next = index + 1; next < inOrder.length; next += 1) {
        const later = inOrder[next]
        if (later === undefined || isOver(earlier, later)) break
        const isOpen = earlier.side !== later.side && !(earlier.disputed && later.disputed)
        const problem = isOpen ? conflictOf(earlier, later, place) : null
        const pair = `${earlier.at} ${later.at}`
        if (problem !== null && !pairs.has(pair)) pairs.set(pair, problem)
        if (pairs.size >= mostConflicts) break
      }
    }
  }
  return [...pairs.values()]
}

/** Whether nothing that begins as late as an entry, or later, can be in conflict with an earlier one. */
function isOver({ from, until }: DatedEntry, later: DatedEntry): boolean {
  const begun = begunBy(later)
  return begun > begunBy({ from, until }) && begun > (until?.earliest ?? '')
}

function conflictOf(earlier: DatedEntry, later: DatedEntry, place: string): Problem | null {
  const advice = 'if the sources differ, both entries say "disputed": true'
  if (isSameDay(earlier.from, later.from)) {
    const reason = `${claimOf(earlier, place)} from the same day: both can’t be true; ${advice}`
    return { path: `${later.at}.from`, value: later.from.edtf, reason }
  }
  const { until } = earlier
  const isCertain = until?.certainty === 'certain' && later.from.certainty === 'certain'
  if (!isCertain || until.earliest === null || later.from.latest === null) return null
  if (until.earliest <= later.from.latest || mustPrecede(later, earlier)) return null
  const reason = `${claimOf(later, place)} before that, from ${later.from.edtf}: both can’t be true; ${advice}`
  return { path: `${earlier.at}.until`, value: until.edtf, reason }
}

function claimOf({ at, side }: DatedEntry, place: string): string {
  return side === contested ? `${at} says that '${place}' is contested` : `${at} gives '${place}' to '${side}'`
}

function datedByPlace(entries: readonly ControlValue[]): ReadonlyMap<string, readonly DatedEntry[]> {
  const byPlace = new Map<string, DatedEntry[]>()
  for (const { value, at } of entries) {
    const { places = [], side, disputed = false } = value
    const from = whenOf(value.from)
    const until = whenOf(value.until)
    if (side === undefined || from === undefined) continue
    for (const place of new Set(places)) {
      const held = byPlace.get(place) ?? []
      byPlace.set(place, held)
      held.push({ at, side, from, until, disputed })
    }
  }
  return byPlace
}

function whenOf(edtf: string | undefined): When | undefined {
  const parsed = edtf === undefined ? undefined : parseEdtf(edtf)
  return parsed?.kind === 'date' ? parsed.when : undefined
}
