import { type CSSProperties, useMemo } from 'react'
import { ChoiceButton } from '../page/ChoiceButton.tsx'
import { choiceHref } from '../page/choiceHref.ts'
import { useStory, useStoryActions, useWording } from '../store/StoryProvider.tsx'
import { dayLabel } from '../story/dateLabels/dayLabel.ts'
import { lookUp } from '../story/lookUp.ts'
import type { Day } from '../story/time/day.ts'
import { type DayCount, markDay } from './layout/stackMarks.ts'
import { narrowestTrack, type TimelineLayout, timelineLayout, widestTrack } from './layout/timelineLayout.ts'
import { dayPosition } from './layout/timeScale.ts'
import { StatementMark } from './StatementMark.tsx'
import styles from './StatementMarks.module.css'

/**
 * The marks of statements, and the counts of days that have more of them than fit. Renders what the widest track shows,
 * so that the page has the same elements at each width, and the chosen statement, in place of the count of its day.
 */
export function StatementMarks({ layout }: { readonly layout: TimelineLayout }) {
  const story = useStory((state) => state.story)
  const widest = useMemo(() => timelineLayout(story, widestTrack), [story])
  const narrowest = useMemo(() => timelineLayout(story, narrowestTrack), [story])
  const seated = useMemo(() => new Map(layout.seats.map((seat) => [seat.id, seat])), [layout])
  const counts = useMemo(() => new Map(layout.counts.map((count) => [count.day, count])), [layout])
  const crowded = useStory(({ quoteId }) => (quoteId === null || seated.has(quoteId) ? null : quoteId))
  const statement = crowded === null ? undefined : lookUp(story.statements, crowded)
  const day = statement && markDay(statement.said.when, story.timeline)
  const count = day && counts.get(day)
  const chosenSeat =
    count && crowded !== null ? { id: crowded, day: count.day, aside: 0, above: count.above, tail: 0 } : undefined
  return (
    <>
      {widest.seats.map((seat) => {
        const shown = seated.get(seat.id) ?? (seat.id === crowded ? chosenSeat : undefined)
        return <StatementMark seat={shown ?? seat} isShown={shown !== undefined} key={seat.id} />
      })}
      {chosenSeat && !widest.seats.some(({ id }) => id === crowded) && (
        <StatementMark seat={chosenSeat} key={crowded} />
      )}
      {narrowest.counts.map(({ day: of }) => (
        <DayCountMark count={of === chosenSeat?.day ? undefined : counts.get(of)} day={of} key={of} />
      ))}
    </>
  )
}

/** The number of statements over a day that has more than fit; chooses the day. */
function DayCountMark({ day, count }: { readonly day: Day; readonly count: DayCount | undefined }) {
  const wording = useWording()
  const { goTo } = useStoryActions()
  const timeline = useStory(({ story }) => story.timeline)
  const style = {
    '--at': dayPosition(timeline, day),
    '--above': count?.above ?? 0,
    '--shown': count ? 'block' : 'none',
  }
  const label = `${dayLabel(day, wording.locale, 'short')}${wording.comma}${wording.quotes.count(count?.count ?? 0)}`
  return (
    <ChoiceButton
      href={choiceHref('date', day)}
      className={styles.count}
      style={style as CSSProperties}
      tabIndex={-1}
      title={label}
      aria-label={label}
      onClick={() => goTo(day)}
    >
      {count?.count}
    </ChoiceButton>
  )
}
