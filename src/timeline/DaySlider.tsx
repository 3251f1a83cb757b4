import type { KeyboardEvent } from 'react'
import { useStory, useStoryActions, useWording } from '../store/StoryProvider.tsx'
import { dayLabel } from '../story/dateLabels/dayLabel.ts'
import { daySummary, maxNamedPlaces } from '../story/questions/daySummary.ts'
import { addDays, daysBetween } from '../story/time/day.ts'
import styles from './DaySlider.module.css'

/** A native slider. An arrow moves by a day, Page Up and Page Down by a week. */
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
  const onward = wording.dir === 'rtl' ? -1 : 1
  const steps = new Map([
    ['PageUp', 7],
    ['PageDown', -7],
    // WebKit’s slider runs from the right in such a language, but its keys don’t.
    ['ArrowRight', onward],
    ['ArrowLeft', -onward],
  ])
  const move = (event: KeyboardEvent) => {
    const days = steps.get(event.key)
    if (days === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    goTo(addDays(from, Math.min(Math.max(daysBetween(from, date) + days, 0), daysBetween(from, to))))
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
      onKeyDown={move}
    />
  )
}
