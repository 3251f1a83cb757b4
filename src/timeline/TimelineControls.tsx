import { useEffect, useRef } from 'react'
import { useStory, useStoryActions, useWording } from '../store/StoryProvider.tsx'
import { dayLabel } from '../story/dateLabels/dayLabel.ts'
import { nextStartDay, previousStartDay } from '../story/questions/moments.ts'
import { storyDay } from '../story/questions/storyDay.ts'
import { playDays } from './playDays.ts'
import styles from './TimelineControls.module.css'

/** The buttons previous, play and next, and the chosen day in words. */
export function TimelineControls() {
  const wording = useWording()
  const { goTo } = useStoryActions()
  const previousDay = useStory(({ story, date }) => previousStartDay(story, date))
  const nextDay = useStory(({ story, date }) => nextStartDay(story, date))
  const day = useStory(({ date }) => dayLabel(date, wording.locale, 'full'))
  const momentsToCome = useStory(({ story, date }) => storyDay(story, date).later)
  return (
    <div className={styles.controls}>
      <button
        type="button"
        className={styles.step}
        aria-label={wording.timeline.previous}
        title={wording.timeline.previous}
        aria-disabled={previousDay === undefined}
        onClick={() => previousDay !== undefined && goTo(previousDay)}
      >
        <Arrow direction="back" />
      </button>
      <PlayButton />
      <button
        type="button"
        className={styles.step}
        aria-label={wording.timeline.next}
        title={wording.timeline.next}
        aria-disabled={nextDay === undefined}
        onClick={() => nextDay !== undefined && goTo(nextDay)}
      >
        <Arrow direction="forward" />
      </button>
      <p className={styles.day}>
        <strong>{day}</strong>
        <span>{wording.timeline.notYet(momentsToCome)}</span>
      </p>
    </div>
  )
}

function PlayButton() {
  const wording = useWording()
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
  return (
    <button
      type="button"
      className={styles.play}
      ref={button}
      aria-label={isPlaying ? wording.timeline.pause : wording.timeline.play}
      title={isPlaying ? wording.timeline.pause : wording.timeline.play}
      onClick={() => (isPlaying ? pause() : play())}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={isPlaying ? 'M3 2h3.5v12H3zM9.5 2H13v12H9.5z' : 'M4 2l9.5 6L4 14z'} />
      </svg>
    </button>
  )
}

function Arrow({ direction }: { readonly direction: 'back' | 'forward' }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" className={styles.arrow}>
      <path d={direction === 'back' ? 'M11 2L5 8l6 6M3 2v12' : 'M5 2l6 6l-6 6M13 2v12'} />
    </svg>
  )
}
