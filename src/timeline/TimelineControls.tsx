import { useEffect, useRef } from 'react'
import { useStory, useStoryActions, useWording } from '../store/StoryProvider.tsx'
import { dayLabel } from '../story/dateLabels/dayLabel.ts'
import { momentState, momentsOf } from '../story/questions/moments.ts'
import { stopAfter, stopBefore } from '../story/questions/stops.ts'
import { playDays } from './playDays.ts'
import styles from './TimelineControls.module.css'

/** Previous, play and next, and the chosen day in words. */
export function TimelineControls() {
  const wording = useWording()
  const { goTo } = useStoryActions()
  const before = useStory(({ story, date }) => stopBefore(story, date))
  const after = useStory(({ story, date }) => stopAfter(story, date))
  const day = useStory(({ date }) => dayLabel(date, wording.locale, 'full'))
  const toCome = useStory(
    ({ story, date }) => momentsOf(story).filter(({ when }) => momentState(when, date) === 'later').length,
  )
  return (
    <div className={styles.controls}>
      <button
        type="button"
        className={styles.step}
        aria-label={wording.timeline.previous}
        title={wording.timeline.previous}
        aria-disabled={before === undefined}
        onClick={() => before !== undefined && goTo(before)}
      >
        <Arrow direction="back" />
      </button>
      <PlayButton />
      <button
        type="button"
        className={styles.step}
        aria-label={wording.timeline.next}
        title={wording.timeline.next}
        aria-disabled={after === undefined}
        onClick={() => after !== undefined && goTo(after)}
      >
        <Arrow direction="on" />
      </button>
      <p className={styles.day}>
        <strong>{day}</strong>
        <span>{wording.timeline.notYet(toCome)}</span>
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
    if (!isPlaying || button.current === null) return
    const ending = new AbortController()
    playDays(button.current, advance, pause, ending.signal)
    return () => ending.abort()
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

function Arrow({ direction }: { readonly direction: 'back' | 'on' }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" className={styles.arrow}>
      <path d={direction === 'back' ? 'M11 2L5 8l6 6M3 2v12' : 'M5 2l6 6l-6 6M13 2v12'} />
    </svg>
  )
}
