import { type CSSProperties, useMemo } from 'react'
import { useStory, useWording } from '../store/StoryProvider.tsx'
import { dayLabel, monthLabel } from '../story/dateLabels/dayLabel.ts'
import { isBeforeTimeline } from '../story/questions/moments.ts'
import { DaySlider } from './DaySlider.tsx'
import { EventMark } from './EventMark.tsx'
import { axisTicks } from './layout/axisTicks.ts'
import type { TimelineLayout } from './layout/timelineLayout.ts'
import { dayPosition } from './layout/timeScale.ts'
import { StatementMark } from './StatementMark.tsx'
import styles from './TimelineTrack.module.css'

/** The axis with its marks, its slider and its playhead. */
export function TimelineTrack({ layout, width }: { readonly layout: TimelineLayout; readonly width: number }) {
  return (
    <div className={styles.chart}>
      <EarlierMoments />
      <div className={styles.track}>
        <Playhead />
        <Axis width={width} />
        {layout.seats.map((seat) => (
          <StatementMark seat={seat} key={seat.id} />
        ))}
        {layout.titles.map((seat) => (
          <EventMark seat={seat} key={seat.id} />
        ))}
        <DaySlider />
      </div>
    </div>
  )
}

/** The moments that are over before the first day, at the edge of the track. */
function EarlierMoments() {
  const wording = useWording()
  const story = useStory((state) => state.story)
  const events = story.events.filter(({ when }) => isBeforeTimeline(when, story.timeline))
  const statements = story.statements.filter(({ said }) => isBeforeTimeline(said.when, story.timeline))
  if (events.length + statements.length === 0) return null
  return (
    <div className={styles.earlier}>
      <div className={styles.earlierStatements}>
        {statements.map(({ id }) => (
          <StatementMark seat={{ id, day: story.timeline.from, aside: 0, above: 0 }} isEarlier key={id} />
        ))}
      </div>
      <p className={styles.earlierLabel}>{wording.timeline.earlier}</p>
      <div className={styles.earlierEvents}>
        {events.map(({ id }) => (
          <EventMark seat={{ id, row: 0, side: 'none' }} isEarlier key={id} />
        ))}
      </div>
    </div>
  )
}

/**
 * Renders every tick of the widest track and shows those that this width has room for, so that the page has the same
 * elements at each width.
 */
function Axis({ width }: { readonly width: number }) {
  const wording = useWording()
  const timeline = useStory(({ story }) => story.timeline)
  const ticks = useMemo(() => {
    const shown = new Map(axisTicks(timeline, width).map((tick) => [tick.day, tick]))
    return axisTicks(timeline, maxTrackWidth).map((tick) => ({ tick, shownTick: shown.get(tick.day) }))
  }, [timeline, width])
  return (
    <div className={styles.axis} aria-hidden="true">
      {ticks.map(({ tick: { day, kind }, shownTick }) => (
        <span
          className={styles.tick}
          data-kind={kind}
          style={shownAt(dayPosition(timeline, day), shownTick !== undefined)}
          key={day}
        >
          {(kind === 'week' ? [] : (['month', 'year'] as const)).map((unit) => (
            <span
              className={styles.name}
              style={shownIf(shownTick?.isNamed === true && shownTick.kind === unit)}
              key={unit}
            >
              {unit === 'year' ? day.slice(0, 4) : monthLabel(day, wording.locale, 'short')}
            </span>
          ))}
        </span>
      ))}
    </div>
  )
}

/** The widest track, in CSS pixels: that of the widest page in one column. */
const maxTrackWidth = 960

function shownIf(isShown: boolean): CSSProperties {
  return { '--shown': isShown ? 'block' : 'none' } as CSSProperties
}

function shownAt(at: number, isShown: boolean): CSSProperties {
  return { '--at': at, ...shownIf(isShown) } as CSSProperties
}

/** A hairline at the chosen day, through the whole track, with the day at its head. */
function Playhead() {
  const wording = useWording()
  const timeline = useStory(({ story }) => story.timeline)
  const date = useStory((state) => state.date)
  const at = dayPosition(timeline, date)
  return (
    <div className={styles.playhead} style={{ '--at': at } as CSSProperties} aria-hidden="true">
      <span className={styles.head}>{dayLabel(date, wording.locale, 'head')}</span>
    </div>
  )
}
