import { type CSSProperties, useMemo } from 'react'
import { trackMargin } from '../page/layout.ts'
import { useStory, useWording } from '../store/StoryProvider.tsx'
import { dayLabel, monthLabel } from '../story/dateLabels/dayLabel.ts'
import type { Day } from '../story/time/day.ts'
import { type AxisTick, axisTicks } from './layout/axisTicks.ts'
import { widestTrack } from './layout/timelineLayout.ts'
import { dayPosition } from './layout/timeScale.ts'
import styles from './TimelineAxis.module.css'

/**
 * The line of the timeline with its ticks. Renders every tick of the widest track and shows those that this width has
 * room for, so that the page has the same elements at each width.
 */
export function TimelineAxis({ width }: { readonly width: number }) {
  const wording = useWording()
  const timeline = useStory(({ story }) => story.timeline)
  const ticks = useMemo(() => {
    const shown = new Map(axisTicks(timeline, width, trackMargin).map((tick) => [tick.day, tick]))
    return axisTicks(timeline, widestTrack, trackMargin).map(({ day, kind }) => ({ day, kind, tick: shown.get(day) }))
  }, [timeline, width])
  return (
    <div className={styles.axis} aria-hidden="true">
      {ticks.map(({ day, kind, tick }) => (
        <span
          className={styles.tick}
          data-kind={kind}
          style={{ '--at': dayPosition(timeline, day), ...shownIf(tick !== undefined) } as CSSProperties}
          key={day}
        >
          {namesOfKind[kind].map((name) => (
            <span className={styles.name} data-name={name} style={shownIf(tick?.name === name)} key={name}>
              {tickName(name, day, wording.locale)}
            </span>
          ))}
        </span>
      ))}
    </div>
  )
}

/** The names that a tick of a kind may bear at one width or another. */
const namesOfKind = {
  day: ['day', 'date'],
  week: [],
  month: ['month', 'year'],
  year: ['month', 'year'],
} as const satisfies Record<AxisTick['kind'], readonly AxisTick['name'][]>

function tickName(name: 'day' | 'date' | 'month' | 'year', day: Day, locale: string): string {
  if (name === 'year') return day.slice(0, 4)
  if (name === 'month') return monthLabel(day, locale, 'short')
  return dayLabel(day, locale, name === 'day' ? 'number' : 'axis')
}

function shownIf(isShown: boolean): CSSProperties {
  return { '--shown': isShown ? 'block' : 'none' } as CSSProperties
}
