import { type CSSProperties, type Ref, useMemo } from 'react'
import { useStory, useWording } from '../store/StoryProvider.tsx'
import { dayLabel } from '../story/dayLabel.ts'
import { monthLabel } from '../story/monthLabel.ts'
import { type AxisTick, axisTicks } from './axisTicks.ts'
import { DaySlider } from './DaySlider.tsx'
import { EventMark } from './EventMark.tsx'
import { isEarlier } from './markStacks.ts'
import { StatementMark } from './StatementMark.tsx'
import styles from './TimelineTrack.module.css'
import type { TimelineLayout } from './timelineLayout.ts'
import { dayPosition } from './timeScale.ts'

/** The ruled line with its marks, its slider and its playhead. */
export function TimelineTrack({
  layout,
  width,
  ref,
}: {
  readonly layout: TimelineLayout
  readonly width: number
  readonly ref: Ref<HTMLDivElement>
}) {
  return (
    <div className={styles.chart}>
      <Earlier />
      <div className={styles.track} ref={ref}>
        <Axis width={width} />
        {layout.seats.map((seat) => (
          <StatementMark seat={seat} key={seat.id} />
        ))}
        {layout.titles.map((seat) => (
          <EventMark seat={seat} key={seat.id} />
        ))}
        <Playhead />
        <DaySlider />
      </div>
    </div>
  )
}

/** What lies before the first day, at the edge. */
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

function Axis({ width }: { readonly width: number }) {
  const wording = useWording()
  const timeline = useStory(({ story }) => story.timeline)
  const ticks = useMemo(() => axisTicks(timeline, width), [timeline, width])
  return (
    <div className={styles.axis} aria-hidden="true">
      {ticks.map((tick) => (
        <span
          className={styles.tick}
          data-kind={tick.kind}
          style={{ '--at': dayPosition(timeline, tick.day) } as CSSProperties}
          key={tick.day}
        >
          {tick.isNamed && <span className={styles.name}>{tickName(tick, wording.locale)}</span>}
        </span>
      ))}
    </div>
  )
}

function tickName({ day, kind }: AxisTick, locale: string): string {
  return kind === 'year' ? day.slice(0, 4) : monthLabel(day, locale, 'short')
}

/** A hairline through all of it at the chosen day, the day written at its head. */
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
