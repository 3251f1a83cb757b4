import { type CSSProperties, memo } from 'react'
import { ChoiceButton } from '../page/ChoiceButton.tsx'
import { choiceHref } from '../page/choiceHref.ts'
import { useStory, useStoryStore, useStoryText, useWording } from '../store/StoryProvider.tsx'
import { dateLabel } from '../story/dateLabels/dateLabel.ts'
import { lookUp } from '../story/lookUp.ts'
import { momentDay } from '../story/questions/moments.ts'
import styles from './EventMark.module.css'
import type { TitleSeat } from './layout/placeTitles.ts'
import { markSpan } from './layout/stackMarks.ts'
import { dayPosition } from './layout/timeScale.ts'
import { markLook } from './markLook.ts'

/**
 * An event on the timeline: a dot below its day or a bar below its days, with its title where there is room. `driveMarks`
 * shows what is chosen.
 */
export const EventMark = memo(function EventMark({
  seat,
  isEarlier = false,
  isShown = true,
}: {
  readonly seat: TitleSeat
  /** Whether the event is over before the timeline begins; its mark then stands at the edge. */
  readonly isEarlier?: boolean
  /** Whether this width has room for the mark. */
  readonly isShown?: boolean
}) {
  const wording = useWording()
  const store = useStoryStore()
  const text = useStoryText()
  const story = useStory((state) => state.story)
  const event = lookUp(story.events, seat.id)
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
    ...(isShown ? {} : { '--shown': 'none' }),
    ...(seat.more ? { '--more': seat.more, '--counted': 'inline' } : {}),
  } as CSSProperties
  return (
    <ChoiceButton
      href={href}
      className={styles.event}
      style={style}
      data-moment={seat.id}
      data-earlier={isEarlier}
      {...markLook(story, { kind: 'event', id: event.id, when: event.when, event }, store.getInitialState())}
      data-bar={from !== to && !isEarlier}
      data-soft-start={earliest === null || certainty !== 'certain'}
      data-soft-end={latest === null || certainty !== 'certain'}
      tabIndex={-1}
      title={label}
      aria-label={label}
      onClick={() => store.actions.chooseEvent(seat.id)}
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
