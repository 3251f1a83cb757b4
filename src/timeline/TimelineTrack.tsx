import { type CSSProperties, useMemo } from 'react'
import { useStory, useWording } from '../store/StoryProvider.tsx'
import { dayLabel } from '../story/dateLabels/dayLabel.ts'
import { monthLabel } from '../story/dateLabels/monthLabel.ts'
import { axisTicks } from './axisTicks.ts'
import { DaySlider } from './DaySlider.tsx'
import { EventMark } from './EventMark.tsx'
import { isEarlier } from './markStacks.ts'
import { StatementMark } from './StatementMark.tsx'
import styles from './TimelineTrack.module.css'
import type { TimelineLayout } from './timelineLayout.ts'
import { dayPosition } from './timeScale.ts'

/** The ruled line with its marks, its slider and its playhead. */
export function TimelineTrack({ layout, width }: { readonly layout: TimelineLayout; readonly width: number }) {
  return (
    <div className={styles.chart}>
      <Earlier />
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

/** Moments before the first day, at the edge. */
function Earlier() {
  const wording = useWording()
  const story = useStory((state) => state.story)
  const events = story.events.filter(({ when }) => isEarlier(when, story.timeline))
  const statements = story.statements.filter(({ said }) => isEarlier(said.when, story.timeline))
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

/** The ticks of all widths, of which this width shows its own: every page has the same elements. */
function Axis({ width }: { readonly width: number }) {
  const wording = useWording()
  const timeline = useStory(({ story }) => story.timeline)
  const ticks = useMemo(() => {
    const shown = new Map(axisTicks(timeline, width).map((tick) => [tick.day, tick]))
    return axisTicks(timeline, widest).map((tick) => ({ tick, now: shown.get(tick.day) }))
  }, [timeline, width])
  return (
    <div className={styles.axis} aria-hidden="true">
      {ticks.map(({ tick: { day, kind }, now }) => (
        <span
          className={styles.tick}
          data-kind={kind}
          style={shownAt(dayPosition(timeline, day), now !== undefined)}
          key={day}
        >
          {(kind === 'week' ? [] : (['month', 'year'] as const)).map((unit) => (
            <span className={styles.name} style={shownIf(now?.isNamed === true && now.kind === unit)} key={unit}>
              {unit === 'year' ? day.slice(0, 4) : monthLabel(day, wording.locale, 'short')}
            </span>
          ))}
        </span>
      ))}
    </div>
  )
}

/** The widest track, in CSS pixels: in one column, just before the quotes stand beside it. */
const widest = 960

function shownIf(isShown: boolean): CSSProperties {
  return { '--shown': isShown ? 'block' : 'none' } as CSSProperties
}

function shownAt(at: number, isShown: boolean): CSSProperties {
  return { '--at': at, ...shownIf(isShown) } as CSSProperties
}

/** A hairline through everything at the chosen day, with the day at its head. */
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
