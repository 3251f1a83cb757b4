import { type CSSProperties, memo } from 'react'
import { ChoiceButton } from '../page/ChoiceButton.tsx'
import { choiceHref } from '../page/choiceHref.ts'
import { SideMark } from '../side/SideMark.tsx'
import { useStory, useStoryActions, useWording } from '../store/StoryProvider.tsx'
import { dateLabel } from '../story/dateLabels/dateLabel.ts'
import { lookUp } from '../story/lookUp.ts'
import { momentState } from '../story/questions/moments.ts'
import { matchesChoice } from '../story/questions/narrowing.ts'
import type { MarkSeat } from './layout/stackMarks.ts'
import { dayPosition } from './layout/timeScale.ts'
import styles from './StatementMark.module.css'

/** A statement on the timeline: its side’s mark above its day, with a tail where its first day is not given. */
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
  const { chooseQuote } = useStoryActions()
  const story = useStory((state) => state.story)
  const statement = lookUp(story.statements, seat.id)
  const state = useStory(({ date }) => (statement ? momentState(statement.said.when, date) : 'later'))
  const isChosen = useStory(({ quoteId }) => quoteId === seat.id)
  const isHighlighted = useStory(
    (choice) =>
      statement !== undefined &&
      matchesChoice(story, { kind: 'statement', id: seat.id, when: statement.said.when, statement }, choice),
  )
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
      data-state={state}
      data-earlier={isEarlier}
      data-chosen={isChosen}
      data-stands-out={isHighlighted}
      data-open={isOpen}
      tabIndex={-1}
      title={label}
      aria-label={label}
      aria-pressed={isChosen}
      onClick={() => chooseQuote(isChosen ? null : seat.id)}
    >
      <SideMark sideId={speaker?.side} size={8} />
    </ChoiceButton>
  )
})
