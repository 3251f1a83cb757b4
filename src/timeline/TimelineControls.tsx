import { useEffect, useRef } from 'react'
import { useStory, useStoryActions, useWording } from '../store/StoryProvider.tsx'
import { dayLabel } from '../story/dateLabels/dayLabel.ts'
import { nextStartDay, previousStartDay } from '../story/questions/moments.ts'
import { storyDay } from '../story/questions/storyDay.ts'
import type { Day } from '../story/time/day.ts'
import { playDays } from './playDays.ts'
import styles from './TimelineControls.module.css'

/** The buttons previous, play and next, and the chosen day in words. */
export function TimelineControls() {
  const { timeline, locale } = useWording()
  const previousDay = useStory(({ story, date }) => previousStartDay(story, date))
  const nextDay = useStory(({ story, date }) => nextStartDay(story, date))
  const day = useStory(({ date }) => dayLabel(date, locale, 'full'))
  const momentsToCome = useStory(({ story, date }) => storyDay(story, date).later)
  return (
    <div className={styles.controls}>
      <StepButton label={timeline.previous} day={previousDay} drawing="M11 2L5 8l6 6M3 2v12" />
      <PlayButton />
      <StepButton label={timeline.next} day={nextDay} drawing="M5 2l6 6l-6 6M13 2v12" />
      <p className={styles.day}>
        <strong>{day}</strong>
        <span>{timeline.notYet(momentsToCome)}</span>
      </p>
    </div>
  )
}

/** Goes to a day of the story. Where there is none it stays, so that it keeps the focus. */
function StepButton({
  label,
  day,
  drawing,
}: {
  readonly label: string
  readonly day: Day | undefined
  /** What its arrow is drawn by: an SVG path in a square of 16 units. */
  readonly drawing: string
}) {
  const { goTo } = useStoryActions()
  return (
    <button
      type="button"
      className={styles.step}
      aria-label={label}
      title={label}
      aria-disabled={day === undefined}
      onClick={() => day !== undefined && goTo(day)}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" className={styles.arrow}>
        <path d={drawing} />
      </svg>
    </button>
  )
}

function PlayButton() {
  const { timeline } = useWording()
  const { play, pause, advance } = useStoryActions()
  const isPlaying = useStory((state) => state.playing)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const { current } = button
    if (!isPlaying || current === null) return
    const controller = new AbortController()
    playDays(current, advance, pause, controller.signal)
    return () => controller.abort()
  }, [isPlaying, advance, pause])
  const label = isPlaying ? timeline.pause : timeline.play
  return (
    <button
      type="button"
      className={styles.play}
      ref={button}
      aria-label={label}
      title={label}
      onClick={() => (isPlaying ? pause() : play())}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={isPlaying ? 'M3 2h3.5v12H3zM9.5 2H13v12H9.5z' : 'M4 2l9.5 6L4 14z'} />
      </svg>
    </button>
  )
}
