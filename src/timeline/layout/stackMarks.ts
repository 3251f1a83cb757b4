import { groupedBy } from '../../story/groupedBy.ts'
import { addDays, clampDay, type Day, daysBetween } from '../../story/time/day.ts'
import type { When } from '../../story/time/edtf.ts'
import type { TimeSpan } from './timeScale.ts'

/** Where a mark stands: `aside` pitches from the middle of its day (negative before it), `above` pitches over the line. */
export type MarkSeat = {
  readonly id: string
  readonly day: Day
  readonly aside: number
  readonly above: number
  /** The tail of a mark whose first day is not given: as long as there is room before it, in CSS pixels. */
  readonly tail: number
}

type Dated = { readonly id: string; readonly when: When }

/** The number of marks over a day that has more than its stack can show, and where it stands, in pitches over the line. */
export type DayCount = { readonly day: Day; readonly count: number; readonly above: number }

/** The stacks of a track. `pitch`, the distance from mark to mark, is in CSS pixels. */
export type Stacks = {
  readonly seats: readonly MarkSeat[]
  readonly counts: readonly DayCount[]
  readonly pitch: number
  /** The number of rows in the highest stack, with its count. */
  readonly rows: number
  /** The number of days that share a stack. */
  readonly step: number
}

/** The room of stacks: the width of a day, the highest stack and the usual distance from mark to mark, in CSS pixels. */
export type StackRoom = { readonly dayWidth: number; readonly height: number; readonly pitch: number }

/** The least distance from mark to mark, in CSS pixels: a mark is one narrower. */
const leastPitch = 7

/** The rows that a count takes, and the room between two counts, in CSS pixels. */
const countRows = 2
const countRoom = 24

/** More marks than these are not told apart, and each costs a page’s opening and every click (bench/README.md, Growth). */
const mostMarks = 300

/** The marks of one day may take this many times its width. */
const overflow = 1.3

/** More columns than these are used only by a day that would otherwise be too high. */
const usualColumns = 4

/** Marks of neighbouring days may cover one another up to this share of a mark; narrower days share a stack. */
const leastShown = 0.6

/** The longest tail, in CSS pixels. */
const mostTail = 18

/** 1 over the golden ratio: its multiples fall evenly between 0 and 1, however many there are. */
const goldenShare = (Math.sqrt(5) - 1) / 2

/**
 * Stacks the marks of each day above it, in as many columns as fit; days that are much narrower than a mark share a
 * stack. Where a stack would be too high, marks stand closer and in more columns. One that is too full even so shows an
 * even choice of its marks, and their number above them. Where days share stacks, or there are more than `mostMarks`,
 * all stacks show the same share, so that their heights tell how much was said. Only those for which `isSeated` holds
 * have a mark.
 */
export function stackMarks(
  moments: readonly Dated[],
  timeline: TimeSpan,
  room: StackRoom,
  isSeated: (id: string) => boolean = () => true,
): Stacks {
  const step = stepOf(room)
  const days = momentsByDay(moments, timeline, step)
  const most = Math.max(1, ...[...days.values()].map((stack) => stack.length))
  const pitches = [room.pitch, 8, leastPitch].filter((pitch) => pitch <= room.pitch)
  const columnsAt = (pitch: number) => columnsOf(room, step, pitch)
  const fits = (pitch: number) => most <= columnsAt(pitch) * rowsOf(room, pitch)
  const pitch = pitches.find(fits) ?? leastPitch
  const columnsMost = columnsAt(pitch)
  const shownOf = shownIn([...days.values()], {
    whole: columnsMost * rowsOf(room, pitch),
    counted: columnsMost * (rowsOf(room, pitch) - countRows),
    isShared: step > 1,
  })
  const seats: MarkSeat[] = []
  const counts: DayCount[] = []
  for (const [day, stack] of days) {
    const count = shownOf(stack.length)
    const isCut = count < stack.length
    const shown = isCut
      ? evenChoice(
          stack.filter(({ id }) => isSeated(id)),
          count,
        )
      : stack
    const columns = Math.max(Math.min(usualColumns, columnsMost), Math.ceil(shown.length / rowsOf(room, pitch)))
    const seated = seatsOf(day, shown, Math.min(columns, shown.length))
    seats.push(...seated)
    if (isCut) counts.push({ day, count: stack.length, above: 1 + Math.max(-1, ...seated.map(({ above }) => above)) })
  }
  const kept = apart(counts, timeline, room.dayWidth)
  const rows = Math.max(1, ...seats.map(({ above }) => above + 1), ...kept.map(({ above }) => above + countRows))
  return { seats: withTails(seats, timeline, room.dayWidth, pitch), counts: kept, pitch, rows, step }
}

/** The number of days that share a stack. Doubled from one to the next, so that many widths have the same stacks. */
function stepOf({ dayWidth, pitch }: StackRoom): number {
  return dayWidth >= pitch * leastShown ? 1 : 2 ** Math.ceil(Math.log2(pitch / dayWidth))
}

function rowsOf({ height }: StackRoom, pitch: number): number {
  return Math.floor(height / pitch)
}

/** The marks that a stack has room for, and that it has room for under its count. */
type StackCapacity = { readonly whole: number; readonly counted: number; readonly isShared: boolean }

/** How many of its moments a stack of a number of them shows. */
function shownIn(
  stacks: readonly (readonly Dated[])[],
  { whole, counted, isShared }: StackCapacity,
): (count: number) => number {
  const most = Math.max(...stacks.map(({ length }) => length))
  const filled = (count: number) => (count > whole ? counted : count)
  const sum = (lengthOf: (count: number) => number) => stacks.reduce((total, { length }) => total + lengthOf(length), 0)
  if (sum(filled) <= mostMarks && !(isShared && most > whole)) return filled
  const share = Math.min(counted / most, mostMarks / sum((count) => count))
  return (count) => Math.max(1, Math.min(count, Math.round(count * share)))
}

/** The counts that have room beside one another, the highest first. `dayWidth` is in CSS pixels. */
function apart(counts: readonly DayCount[], { from }: TimeSpan, dayWidth: number): readonly DayCount[] {
  const kept: DayCount[] = []
  const at = ({ day }: DayCount) => daysBetween(from, day) * dayWidth
  for (const count of counts.toSorted((a, b) => b.count - a.count)) {
    if (kept.every((other) => Math.abs(at(other) - at(count)) >= countRoom)) kept.push(count)
  }
  return kept
}

/** The day over which the stack of a day stands, where `step` days share one. */
export function stackDay(day: Day, { from, to }: TimeSpan, step: number): Day {
  const index = Math.round(daysBetween(from, day) / step)
  const last = Math.floor(daysBetween(from, to) / step)
  return addDays(from, Math.min(index, last) * step)
}

/** The moments of each stack, by its day. Those whose first day is not given come last, on top, where their tails are free. */
function momentsByDay(moments: readonly Dated[], timeline: TimeSpan, step: number): ReadonlyMap<Day, readonly Dated[]> {
  const openLast = [...moments].sort((a, b) => Number(a.when.earliest === null) - Number(b.when.earliest === null))
  return groupedBy(openLast, ({ when }) => [stackDay(markDay(when, timeline), timeline, step)])
}

function columnsOf({ dayWidth }: StackRoom, step: number, pitch: number): number {
  return Math.max(1, Math.floor((step === 1 ? dayWidth * overflow : dayWidth * step) / pitch))
}

/** `count` of a list, spread evenly over it, in its order; a smaller choice is part of each larger one. */
export function evenChoice<T>(list: readonly T[], count: number): readonly T[] {
  const rank = (index: number) => (index * goldenShare) % 1
  const chosen = new Set([...list.keys()].sort((a, b) => rank(a) - rank(b)).slice(0, count))
  return list.filter((_, index) => chosen.has(index))
}

function seatsOf(day: Day, stack: readonly Dated[], columns: number): readonly MarkSeat[] {
  return stack.map(({ id, when }, index) => ({
    id,
    day,
    aside: (index % columns) - (columns - 1) / 2,
    above: Math.floor(index / columns),
    tail: when.earliest === null ? mostTail : 0,
  }))
}

/** Shortens each tail to the room after the mark before it in the same row. `dayWidth` and `pitch` are in CSS pixels. */
function withTails(
  seats: readonly MarkSeat[],
  { from }: TimeSpan,
  dayWidth: number,
  pitch: number,
): readonly MarkSeat[] {
  const middle = ({ day, aside }: MarkSeat) => daysBetween(from, day) * dayWidth + aside * pitch
  return seats.map((seat) => {
    if (seat.tail === 0) return seat
    const end = middle(seat)
    const before = seats.filter((other) => other.above === seat.above && middle(other) < end).map(middle)
    return { ...seat, tail: Math.max(0, Math.min(seat.tail, end - Math.max(...before) - pitch)) }
  })
}

/** The day over which a moment’s mark stands: its last known day, or the end of the timeline nearest to that. */
export function markDay(when: When, { from, to }: TimeSpan): Day {
  return clampDay(when.latest ?? when.earliest ?? from, from, to)
}

/**
 * The days of the timeline that an event’s mark covers: a bar from the first to the last, a dot where they are one. Of an
 * open start only the last is known, an open end goes on to the end of the timeline.
 */
export function markSpan(when: When, timeline: TimeSpan): TimeSpan {
  const day = markDay(when, timeline)
  if (when.earliest === null) return { from: day, to: day }
  const { from, to } = timeline
  return { from: clampDay(when.earliest, from, to), to: clampDay(when.latest ?? to, from, to) }
}
