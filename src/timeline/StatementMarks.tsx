import { type CSSProperties, useMemo } from 'react'
import { useStory } from '../store/StoryProvider.tsx'
import { lookUp } from '../story/lookUp.ts'
import { isBeforeTimeline } from '../story/questions/moments.ts'
import type { Story } from '../story/story.ts'
import { type DayCount, type MarkSeat, markDay, stackDay } from './layout/stackMarks.ts'
import { narrowestTrack, type TimelineLayout, timelineLayout, widestLayout } from './layout/timelineLayout.ts'
import { dayPosition } from './layout/timeScale.ts'
import { StatementMark } from './StatementMark.tsx'
import styles from './StatementMarks.module.css'

/**
 * The marks of statements, and the counts of stacks that have more of them than fit. Renders what the widest track
 * shows, so that the page has the same elements at each width, and the chosen statement, in place of its stack’s count.
 */
export function StatementMarks({ layout }: { readonly layout: TimelineLayout }) {
  const story = useStory((state) => state.story)
  const { ids, mostCounts } = useMemo(() => elementsOf(story), [story])
  const seated = useMemo(() => new Map(layout.seats.map((seat) => [seat.id, seat])), [layout])
  const crowded = useStory(({ quoteId }) => (quoteId === null || seated.has(quoteId) ? null : quoteId))
  const chosen = seatOnTop(story, layout, crowded)
  const shownIds = chosen === undefined || ids.includes(chosen.id) ? ids : [...ids, chosen.id]
  return (
    <>
      {shownIds.map((id) => {
        const seat = seated.get(id) ?? (id === chosen?.id ? chosen : undefined)
        return <StatementMark seat={seat ?? unseated(id, story)} isShown={seat !== undefined} key={id} />
      })}
      {Array.from({ length: mostCounts }, (_, index) => layout.counts[index]).map((count, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the counts of another width are others
        <CountMark count={count?.day === chosen?.day ? undefined : count} key={index} />
      ))}
    </>
  )
}

/** The statements that have a mark at some width, and the most counts that a width has. */
function elementsOf(story: Story): { readonly ids: readonly string[]; readonly mostCounts: number } {
  const [widest, narrowest] = [widestLayout(story), timelineLayout(story, narrowestTrack)]
  return { ids: widest.seats.map(({ id }) => id), mostCounts: widest.counts.length + narrowest.counts.length }
}

/** The seat of a chosen statement for which its stack has no room: on top of it, where its count may stand. */
function seatOnTop(story: Story, { seats, step }: TimelineLayout, id: string | null): MarkSeat | undefined {
  const statement = lookUp(story.statements, id ?? undefined)
  if (statement === undefined || isBeforeTimeline(statement.said.when, story.timeline)) return undefined
  const day = stackDay(markDay(statement.said.when, story.timeline), story.timeline, step)
  const above = 1 + Math.max(-1, ...seats.filter((seat) => seat.day === day).map((seat) => seat.above))
  return { id: statement.id, day, aside: 0, above, tail: 0 }
}

function unseated(id: string, { timeline }: Story): MarkSeat {
  return { id, day: timeline.from, aside: 0, above: 0, tail: 0 }
}

/** The number of statements over a stack that has more than fit; the stylesheet writes it, for each width its own. */
function CountMark({ count }: { readonly count: DayCount | undefined }) {
  const timeline = useStory(({ story }) => story.timeline)
  const style = {
    '--at': count ? dayPosition(timeline, count.day) : 0,
    '--above': count?.above ?? 0,
    '--count': count?.count ?? 0,
    '--shown': count ? 'block' : 'none',
  }
  return <span className={styles.count} style={style as CSSProperties} aria-hidden="true" />
}
