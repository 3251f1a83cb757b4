import { type CSSProperties, useCallback } from 'react'
import { useStory, useStoryStore, useWording } from '../store/StoryProvider.tsx'
import { dayLabel } from '../story/dateLabels/dayLabel.ts'
import { isBeforeTimeline } from '../story/questions/moments.ts'
import { ControlMark, ControlMarks } from './ControlMark.tsx'
import { DaySlider } from './DaySlider.tsx'
import { driveMarks } from './driveMarks.ts'
import { EventMark } from './EventMark.tsx'
import { type TimelineLayout, widestLayout } from './layout/timelineLayout.ts'
import { dayPosition } from './layout/timeScale.ts'
import { StatementMark } from './StatementMark.tsx'
import { StatementMarks } from './StatementMarks.tsx'
import { TimelineAxis } from './TimelineAxis.tsx'
import styles from './TimelineTrack.module.css'

/** The axis with its marks, its slider and its playhead. */
export function TimelineTrack({ layout, width }: { readonly layout: TimelineLayout; readonly width: number }) {
  const store = useStoryStore()
  const drive = useCallback((chart: HTMLElement | null) => (chart ? driveMarks(chart, store) : undefined), [store])
  return (
    <div className={styles.chart} ref={drive}>
      <EarlierMoments />
      <div className={styles.track}>
        <Playhead />
        <TimelineAxis width={width} />
        <StatementMarks layout={layout} />
        <ControlMarks />
        <EventMarks titles={layout.titles} />
        <DaySlider />
      </div>
    </div>
  )
}

/** The marks of events. Renders what the widest track shows, so that the page has the same elements at each width. */
function EventMarks({ titles }: Pick<TimelineLayout, 'titles'>) {
  const story = useStory((state) => state.story)
  const seats = new Map(titles.map((seat) => [seat.id, seat]))
  return widestLayout(story).titles.map(({ id }) => (
    <EventMark seat={seats.get(id) ?? { id, row: 0, side: 'none' }} isShown={seats.has(id)} key={id} />
  ))
}

/** The moments that are over before the first day, at the edge of the track. */
function EarlierMoments() {
  const wording = useWording()
  const story = useStory((state) => state.story)
  const events = story.events.filter(({ when }) => isBeforeTimeline(when, story.timeline))
  const statements = story.statements.filter(({ said }) => isBeforeTimeline(said.when, story.timeline))
  const changes = (story.controlChanges ?? []).filter(({ when }) => isBeforeTimeline(when, story.timeline))
  if (events.length + statements.length + changes.length === 0) return null
  return (
    <div className={styles.earlier}>
      <div className={styles.earlierStatements}>
        {statements.map(({ id }) => (
          <StatementMark seat={{ id, day: story.timeline.from, aside: 0, above: 0, tail: 0 }} isEarlier key={id} />
        ))}
        {changes.map((change) => (
          <ControlMark change={change} isEarlier key={change.id} />
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
