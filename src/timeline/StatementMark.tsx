import { type CSSProperties, memo } from 'react'
import { ChoiceButton } from '../page/ChoiceButton.tsx'
import { choiceHref } from '../page/choiceHref.ts'
import { SideMark } from '../side/SideMark.tsx'
import { useStory, useStoryStore, useWording } from '../store/StoryProvider.tsx'
import { dateLabel } from '../story/dateLabels/dateLabel.ts'
import { lookUp } from '../story/lookUp.ts'
import { toMoment } from '../story/questions/quoteList.ts'
import type { MarkSeat } from './layout/stackMarks.ts'
import { dayPosition } from './layout/timeScale.ts'
import { markLook } from './markLook.ts'
import styles from './StatementMark.module.css'

/**
 * A statement on the timeline: its side’s mark above its day, with a tail where its first day is not given. Rendered as
 * it looks at first; `driveMarks` shows what is chosen.
 */
export const StatementMark = memo(function StatementMark({
  seat,
  isEarlier = false,
  isShown = true,
}: {
  readonly seat: MarkSeat
  /** Whether the statement was made before the timeline begins; its mark then stands at the edge. */
  readonly isEarlier?: boolean
  /** Whether this width has room for the mark. */
  readonly isShown?: boolean
}) {
  const wording = useWording()
  const store = useStoryStore()
  const story = useStory((state) => state.story)
  const statement = lookUp(story.statements, seat.id)
  if (statement === undefined) return null
  const speaker = lookUp(story.speakers, statement.speaker)
  const { when } = statement.said
  const isOpen = when.earliest === null
  const date = dateLabel(when, wording.locale, wording.dates)
  const label = wording.timeline.statementMark(
    speaker?.name ?? '',
    statement.text,
    isOpen ? wording.timeline.dateNotGiven + wording.comma + date : date,
  )
  const style = {
    '--at': dayPosition(story.timeline, seat.day),
    '--aside': seat.aside,
    '--above': seat.above,
    '--tail': `${seat.tail}px`,
    '--shown': isShown ? 'grid' : 'none',
  } as CSSProperties
  return (
    <ChoiceButton
      href={choiceHref('quote', seat.id)}
      className={styles.mark}
      style={style}
      data-moment={seat.id}
      data-earlier={isEarlier}
      data-open={isOpen}
      {...markLook(story, toMoment(statement), store.getInitialState())}
      tabIndex={-1}
      title={label}
      aria-label={label}
      onClick={() => store.actions.chooseQuote(store.getState().quoteId === seat.id ? null : seat.id)}
    >
      <SideMark sideId={speaker?.side} size={8} />
    </ChoiceButton>
  )
})
