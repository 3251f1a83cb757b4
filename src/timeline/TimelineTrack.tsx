import { type CSSProperties, useMemo, useRef } from 'react'
import { useStory, useWording } from '../store/StoryProvider.tsx'
import { daysBetween } from '../story/day.ts'
import { dayLabel } from '../story/dayLabel.ts'
import { momentsOf } from '../story/moments.ts'
import { monthLabel } from '../story/monthLabel.ts'
import type { StoryEvent } from '../story/story.ts'
import { type AxisTick, axisTicks } from './axisTicks.ts'
import { DaySlider } from './DaySlider.tsx'
import { EventMark } from './EventMark.tsx'
import { hasLength, isEarlier, markDay, markStacks } from './markStacks.ts'
import { StatementMark } from './StatementMark.tsx'
import styles from './TimelineTrack.module.css'
import { dayPosition, type TimeSpan } from './timeScale.ts'
import { type TitleRequest, titleRows } from './titleRows.ts'
import { useWidth } from './useWidth.ts'

/** From mark to mark in a stack, and how many rows of event titles there are, by the track’s width in CSS pixels. */
const pitchFor = (width: number) => (width < 400 ? 8 : 9)
const rowsFor = (width: number) => (width < 400 ? 3 : 4)

/** An event title’s width in CSS pixels: a little more than a letter of the label size takes. */
const titleWidth = (title: string) => title.length * 6.1

/** The ruled line with its marks, its slider and its playhead. */
export function TimelineTrack() {
  const story = useStory((state) => state.story)
  const track = useRef<HTMLDivElement>(null)
  const width = useWidth(track, 640)
  const { timeline } = story
  const moments = useMemo(() => momentsOf(story), [story])
  const within = moments.filter(({ when }) => !isEarlier(when, timeline))
  const dayWidth = width / Math.max(1, daysBetween(timeline.from, timeline.to))
  const pitch = pitchFor(width)
  const seats = markStacks(
    within.filter(({ kind }) => kind === 'statement'),
    timeline,
    dayWidth,
    pitch,
  )
  const rows = Math.max(1, ...seats.map(({ above }) => above + 1))
  const titles = titleRows(
    story.events
      .filter(({ when }) => !isEarlier(when, timeline))
      .map((event) => titleRequest(event, timeline, width)),
    width,
    rowsFor(width),
  )
  const titleRowCount = Math.max(1, ...titles.map(({ row }) => row + 1))
  const measures = { '--rows': rows, '--pitch': `${pitch}px`, '--title-rows': titleRowCount } as CSSProperties
  return (
    <div className={styles.chart} style={measures}>
      <Earlier />
      <div className={styles.track} ref={track}>
        <Axis width={width} />
        {seats.map((seat) => (
          <StatementMark seat={seat} key={seat.id} />
        ))}
        {titles.map((seat) => (
          <EventMark seat={seat} key={seat.id} />
        ))}
        <Playhead />
        <DaySlider />
      </div>
    </div>
  )
}

function titleRequest({ id, when, title }: StoryEvent, timeline: TimeSpan, width: number): TitleRequest {
  const end = dayPosition(timeline, markDay(when, timeline)) * width
  const start = hasLength(when) && when.earliest !== null ? dayPosition(timeline, when.earliest) * width : end
  return { id, start, end, width: titleWidth(title) }
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
