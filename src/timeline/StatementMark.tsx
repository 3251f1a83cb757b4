import { type CSSProperties, memo } from 'react'
import { ChoiceButton } from '../page/ChoiceButton.tsx'
import { choiceHref } from '../page/choiceHref.ts'
import { SideMark } from '../side/SideMark.tsx'
import { useStory, useStoryActions, useWording } from '../store/StoryProvider.tsx'
import { dateLabel } from '../story/dateLabels/dateLabel.ts'
import { lookUp } from '../story/lookUp.ts'
import { momentState } from '../story/questions/moments.ts'
import { standsOut } from '../story/questions/standsOut.ts'
import { hasLength, type MarkSeat } from './markStacks.ts'
import styles from './StatementMark.module.css'
import { dayPosition } from './timeScale.ts'

/** A statement on the timeline: its side’s mark above its day, with a tail if it has no exact day. */
export const StatementMark = memo(function StatementMark({
  seat,
  isEarlier = false,
}: {
  readonly seat: MarkSeat
  /** Whether the mark stands at the edge, before the first day, instead of over its own. */
  readonly isEarlier?: boolean
}) {
  const wording = useWording()
  const { chooseQuote } = useStoryActions()
  const story = useStory((state) => state.story)
  const statement = lookUp(story.statements, seat.id)
  const state = useStory(({ date }) => (statement ? momentState(statement.said.when, date) : 'later'))
  const isChosen = useStory(({ quoteId }) => quoteId === seat.id)
  const isOut = useStory(
    (choice) =>
      statement !== undefined &&
      standsOut(story, { kind: 'statement', id: seat.id, when: statement.said.when, statement }, choice),
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
  const from = hasLength(when) && when.earliest !== null ? dayPosition(story.timeline, when.earliest) : undefined
  const at = dayPosition(story.timeline, seat.day)
  const style = {
    '--at': at,
    '--from': from ?? at,
    '--aside': seat.aside,
    '--above': seat.above,
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
      data-stands-out={isOut}
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
