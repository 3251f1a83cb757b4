import { type CSSProperties, memo } from 'react'
import { ChoiceButton } from '../page/ChoiceButton.tsx'
import { choiceHref } from '../page/choiceHref.ts'
import { useStory, useStoryActions, useStoryText, useWording } from '../store/StoryProvider.tsx'
import { dateLabel } from '../story/dateLabels/dateLabel.ts'
import { lookUp } from '../story/lookUp.ts'
import { momentDay, momentState } from '../story/questions/moments.ts'
import { matchesChoice } from '../story/questions/narrowing.ts'
import styles from './EventMark.module.css'
import type { TitleSeat } from './layout/placeTitles.ts'
import { markSpan } from './layout/stackMarks.ts'
import { dayPosition } from './layout/timeScale.ts'

/** An event on the timeline: a dot below its day or a bar below its days, with its title where there is room. */
export const EventMark = memo(function EventMark({
  seat,
  isEarlier = false,
}: {
  readonly seat: TitleSeat
  /** Whether the event is over before the timeline begins; its mark then stands at the edge. */
  readonly isEarlier?: boolean
}) {
  const wording = useWording()
  const { chooseEvent } = useStoryActions()
  const text = useStoryText()
  const story = useStory((state) => state.story)
  const event = lookUp(story.events, seat.id)
  const state = useStory(({ date }) => (event ? momentState(event.when, date) : 'later'))
  const isHighlighted = useStory(
    (choice) =>
      event !== undefined && matchesChoice(story, { kind: 'event', id: seat.id, when: event.when, event }, choice),
  )
  if (event === undefined) return null
  const label = wording.timeline.eventMark(event.title, dateLabel(event.when, wording.locale, wording.dates))
  const { earliest, latest, certainty } = event.when
  const { from, to } = markSpan(event.when, story.timeline)
  const href = isEarlier ? choiceHref('event', event.id) : choiceHref('date', momentDay(event.when, story.timeline))
  const style = {
    '--at': dayPosition(story.timeline, to),
    '--from': dayPosition(story.timeline, from),
    '--row': seat.row,
    '--start': seat.side === 'before' ? 'auto' : 'calc(100% * var(--at) - 8px)',
    '--end': seat.side === 'before' ? 'calc(100% * (1 - var(--at)) - 8px)' : 'auto',
    '--flow': seat.side === 'before' ? 'row-reverse' : 'row',
    '--title': seat.side === 'none' ? 'none' : 'inline',
  } as CSSProperties
  return (
    <ChoiceButton
      href={href}
      className={styles.event}
      style={style}
      data-moment={seat.id}
      data-state={state}
      data-earlier={isEarlier}
      data-stands-out={isHighlighted}
      data-bar={from !== to && !isEarlier}
      data-soft-start={earliest === null || certainty !== 'certain'}
      data-soft-end={latest === null || certainty !== 'certain'}
      tabIndex={-1}
      title={label}
      aria-label={label}
      onClick={() => chooseEvent(seat.id)}
    >
      <span className={styles.shape} />
      {!isEarlier && (
        <span className={styles.title} data-title="" {...text}>
          {event.title}
        </span>
      )}
    </ChoiceButton>
  )
})
