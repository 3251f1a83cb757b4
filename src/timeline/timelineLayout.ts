import { earlierWidth, trackMargin } from '../page/layout.ts'
import { momentsOf } from '../story/questions/moments.ts'
import type { Story, StoryEvent } from '../story/story.ts'
import { daysBetween } from '../story/time/day.ts'
import { hasLength, isEarlier, type MarkSeat, markDay, markStacks } from './markStacks.ts'
import { dayPosition, type TimeSpan } from './timeScale.ts'
import { type TitleRequest, type TitleSeat, titleRows } from './titleRows.ts'

/** The layout of a timeline. `pitch` is the distance from mark to mark, in CSS pixels. */
export type TimelineLayout = {
  readonly seats: readonly MarkSeat[]
  readonly titles: readonly TitleSeat[]
  readonly pitch: number
  /** The rows of the highest stack, and the rows of events. */
  readonly rows: number
  readonly titleRows: number
}

/** Narrower tracks are a phone’s, in CSS pixels. */
const narrow = 400

/** The highest stack, in CSS pixels. Higher ones are set closer. */
const highest = 126

/**
 * An estimate of an event title’s width in CSS pixels: a little more than its letters take, so that layout before any
 * script need not know the reader’s font.
 */
export const titleWidth = (title: string): number => title.length * 6.1

/** The width of the track in a panel of a width, both in CSS pixels. */
export function trackWidth({ statements, events, timeline }: Story, panel: number): number {
  const hasEarlier =
    statements.some(({ said }) => isEarlier(said.when, timeline)) ||
    events.some(({ when }) => isEarlier(when, timeline))
  return panel - 2 * trackMargin - (hasEarlier ? earlierWidth : 0)
}

/**
 * Lays out a story’s moments on a track of a width in CSS pixels. Titles are `stretch` times as wide as `titleWidth`
 * says.
 */
export function timelineLayout(story: Story, width: number, stretch = 1): TimelineLayout {
  const { timeline } = story
  const dayWidth = width / Math.max(1, daysBetween(timeline.from, timeline.to))
  const statements = momentsOf(story).filter(({ kind, when }) => kind === 'statement' && !isEarlier(when, timeline))
  const usual = width < narrow ? 8 : 9
  const seats = markStacks(statements, timeline, dayWidth, usual)
  const rows = Math.max(1, ...seats.map(({ above }) => above + 1))
  const titles = titleRows(
    story.events
      .filter(({ when }) => !isEarlier(when, timeline))
      .map((event) => titleRequest(event, timeline, width, stretch)),
    width,
    width < narrow ? 3 : 4,
  )
  return {
    seats,
    titles,
    rows,
    pitch: Math.min(usual, highest / rows),
    titleRows: Math.max(1, ...titles.map(({ row }) => row + 1)),
  }
}

function titleRequest(
  { id, when, title }: StoryEvent,
  timeline: TimeSpan,
  width: number,
  stretch: number,
): TitleRequest {
  const end = dayPosition(timeline, markDay(when, timeline)) * width
  const start = hasLength(when) && when.earliest !== null ? dayPosition(timeline, when.earliest) * width : end
  return { id, start, end, width: titleWidth(title) * stretch }
}
