import { earlierWidth, trackMargin } from '../../page/layout.ts'
import { isBeforeTimeline, momentsOf } from '../../story/questions/moments.ts'
import type { Story, StoryEvent } from '../../story/story.ts'
import { daysBetween } from '../../story/time/day.ts'
import { placeTitles, type TitleRequest, type TitleSeat } from './placeTitles.ts'
import { markSpan, type Stacks, stackMarks } from './stackMarks.ts'
import { dayPosition, type TimeSpan } from './timeScale.ts'

/** The layout of a timeline: the stacks of its statements, and its events in rows. */
export type TimelineLayout = Stacks & { readonly titles: readonly TitleSeat[]; readonly titleRows: number }

/** A narrower track is a phone’s, in CSS pixels. */
const phoneWidth = 400

/** The highest stack, in CSS pixels. */
const maxStackHeight = 126

/** The widest track, in CSS pixels: that of the widest page in one column. Each narrower one shows some of its marks. */
export const widestTrack = 960

/** The narrowest track, in CSS pixels: that of a frame of 300 px. */
export const narrowestTrack = 184

/**
 * An estimate of the width of an event’s title, in CSS pixels: a little more than its letters take on average. The page
 * is laid out before the reader’s fonts are known.
 */
export const titleWidth = (title: string): number => title.length * 6.1

/** The width of the track in a panel of a width, both in CSS pixels. */
export function trackWidth({ statements, events, timeline }: Story, panel: number): number {
  const hasEarlierMoments =
    statements.some(({ said }) => isBeforeTimeline(said.when, timeline)) ||
    events.some(({ when }) => isBeforeTimeline(when, timeline))
  return panel - 2 * trackMargin - (hasEarlierMoments ? earlierWidth : 0)
}

const widestOf = new WeakMap<Story, TimelineLayout>()

/**
 * The layout of the widest track. Each narrower one shows some of its marks, so that a page can have the same elements
 * at each width.
 */
export function widestLayout(story: Story): TimelineLayout {
  const layout = widestOf.get(story) ?? layoutOf(story, widestTrack, 1, () => true)
  widestOf.set(story, layout)
  return layout
}

/**
 * Lays out a story’s moments on a track that is `width` CSS pixels wide. Titles are `stretch` times as wide as
 * `titleWidth` estimates.
 */
export function timelineLayout(story: Story, width: number, stretch = 1): TimelineLayout {
  const { seats, titles } = widestLayout(story)
  const seated = new Set([...seats, ...titles].map(({ id }) => id))
  return layoutOf(story, width, stretch, (id) => seated.has(id))
}

/** The same; where there is no room for all moments, those for which `isSeated` holds have a mark. */
function layoutOf(story: Story, width: number, stretch: number, isSeated: (id: string) => boolean): TimelineLayout {
  const { timeline } = story
  const statements = momentsOf(story).filter(
    ({ kind, when }) => kind === 'statement' && !isBeforeTimeline(when, timeline),
  )
  const room = {
    dayWidth: width / Math.max(1, daysBetween(timeline.from, timeline.to)),
    height: maxStackHeight,
    pitch: width < phoneWidth ? 8 : 9,
  }
  const stacks = stackMarks(statements, timeline, room, isSeated)
  const titles = placeTitles(
    story.events
      .filter(({ when }) => !isBeforeTimeline(when, timeline))
      .map((event) => titleRequest(event, timeline, width, stretch)),
    width,
    width < phoneWidth ? 3 : 4,
    isSeated,
  )
  return { ...stacks, titles, titleRows: Math.max(1, ...titles.map(({ row }) => row + 1)) }
}

function titleRequest(
  { id, when, title }: StoryEvent,
  timeline: TimeSpan,
  width: number,
  stretch: number,
): TitleRequest {
  const { from, to } = markSpan(when, timeline)
  const [start, end] = [dayPosition(timeline, from) * width, dayPosition(timeline, to) * width]
  return { id, start, end, width: titleWidth(title) * stretch }
}
