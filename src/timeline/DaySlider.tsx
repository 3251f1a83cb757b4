import type { KeyboardEvent } from 'react'
import { useStory, useStoryActions, useWording } from '../store/StoryProvider.tsx'
import { dayLabel } from '../story/dateLabels/dayLabel.ts'
import { daySummary, maxNamedPlaces } from '../story/questions/daySummary.ts'
import { addDays, daysBetween } from '../story/time/day.ts'
import styles from './DaySlider.module.css'

/** A native slider. A step is a day; Page Up and Page Down move by a week. */
export function DaySlider() {
  const wording = useWording()
  const { goTo } = useStoryActions()
  const story = useStory((state) => state.story)
  const date = useStory((state) => state.date)
  const { from, to } = story.timeline
  const { statements, events, places } = daySummary(story, date)
  const namedPlaces =
    places.length > maxNamedPlaces ? [...places.slice(0, maxNamedPlaces), `+${places.length - maxNamedPlaces}`] : places
  const valueText = wording.timeline.spoken(dayLabel(date, wording.locale, 'full'), statements, events, namedPlaces)
  const moveByWeek = (event: KeyboardEvent) => {
    const weeks = event.key === 'PageUp' ? 1 : event.key === 'PageDown' ? -1 : 0
    if (weeks === 0) return
    event.preventDefault()
    goTo(addDays(date, weeks * 7))
  }
  return (
    <input
      className={styles.slider}
      type="range"
      data-one-day={from === to}
      aria-label={wording.timeline.day}
      aria-valuetext={valueText}
      data-date={date}
      min={0}
      max={daysBetween(from, to)}
      step={1}
      value={daysBetween(from, date)}
      onChange={(event) => goTo(addDays(from, event.target.valueAsNumber))}
      onKeyDown={moveByWeek}
    />
  )
}
