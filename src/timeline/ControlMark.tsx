import { type CSSProperties, memo } from 'react'
import { ChoiceButton } from '../page/ChoiceButton.tsx'
import { choiceHref } from '../page/choiceHref.ts'
import { SideMark } from '../side/SideMark.tsx'
import { useStory, useStoryActions, useWording } from '../store/StoryProvider.tsx'
import { dateLabel } from '../story/dateLabels/dateLabel.ts'
import { lookUp } from '../story/lookUp.ts'
import { isBeforeTimeline, momentDay, momentState } from '../story/questions/moments.ts'
import { type ControlChange, contested } from '../story/story.ts'
import styles from './ControlMark.module.css'
import { dayPosition } from './layout/timeScale.ts'

/** The changes of hands: marks on the line itself, between what was said and what happened. */
export function ControlMarks() {
  const { controlChanges = [], timeline } = useStory(({ story }) => story)
  const within = controlChanges.filter(({ when }) => !isBeforeTimeline(when, timeline))
  return within.map((change, index) => {
    const day = momentDay(change.when, timeline)
    const aside = within.slice(0, index).filter(({ when }) => momentDay(when, timeline) === day).length
    return <ControlMark change={change} aside={aside} key={change.id} />
  })
}

/**
 * A change of hands: the mark of the side that holds the places from then on, in a frame; where it took days, with a
 * line as long. `aside` counts the marks of the same day before it.
 */
export const ControlMark = memo(function ControlMark({
  change: { id, when, side, places },
  aside = 0,
  isEarlier = false,
}: {
  readonly change: ControlChange
  readonly aside?: number
  /** Whether it was over before the timeline begins; its mark then stands at the edge. */
  readonly isEarlier?: boolean
}) {
  const wording = useWording()
  const { choosePlace, goTo } = useStoryActions()
  const story = useStory((state) => state.story)
  const state = useStory(({ date }) => momentState(when, date))
  const standsOut = useStory(
    ({ placeId, narrowing }) =>
      (placeId === null || places.includes(placeId)) &&
      (narrowing === null || (narrowing.kind === 'side' && narrowing.id === side)),
  )
  const { timeline } = story
  const names = places.map((place) => lookUp(story.places, place)?.name ?? place).join(wording.comma)
  const holder = side === contested ? null : (lookUp(story.sides, side)?.name ?? side)
  const label = wording.timeline.controlMark(names, holder, dateLabel(when, wording.locale, wording.dates))
  const day = momentDay(when, timeline)
  const end = when.latest === null || when.earliest === null || when.latest > timeline.to ? day : when.latest
  const style = { '--at': dayPosition(timeline, day), '--to': dayPosition(timeline, end), '--aside': aside }
  const [place = ''] = places
  const mark = (
    <ChoiceButton
      href={isEarlier ? choiceHref('place', place) : choiceHref('date', day)}
      className={styles.mark}
      style={style as CSSProperties}
      data-moment={id}
      data-state={state}
      data-earlier={isEarlier}
      data-stands-out={standsOut}
      tabIndex={-1}
      title={label}
      aria-label={label}
      onClick={() => {
        if (!isEarlier) goTo(day)
        choosePlace(place)
      }}
    >
      {side === contested ? <i className={styles.contested} /> : <SideMark sideId={side} size={8} />}
    </ChoiceButton>
  )
  if (isEarlier || end === day) return mark
  return (
    <>
      <span className={styles.days} style={style as CSSProperties} />
      {mark}
    </>
  )
})
