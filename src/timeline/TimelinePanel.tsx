import { type CSSProperties, type ReactNode, useMemo, useRef } from 'react'
import { columnWidth } from '../page/pageSteps.ts'
import { usePageStep } from '../page/usePageStep.ts'
import { useStory, useWording } from '../store/StoryProvider.tsx'
import { timelineLayout, trackWidth } from './layout/timelineLayout.ts'
import { TimelineControls } from './TimelineControls.tsx'
import styles from './TimelinePanel.module.css'
import { TimelineTrack } from './TimelineTrack.tsx'
import { useTitleStretch } from './useTitleStretch.ts'

/** The timeline: a mark for each moment, a slider that steps by days, and above them buttons that step by moments. */
export function TimelinePanel({
  className,
  children,
}: {
  readonly className: string | undefined
  /** The table that stands for the timeline on paper. */
  readonly children: ReactNode
}) {
  const wording = useWording()
  const story = useStory((state) => state.story)
  const panel = useRef<HTMLElement>(null)
  const step = usePageStep(panel)
  const width = trackWidth(story, columnWidth(step))
  const stretch = useTitleStretch(panel)
  const layout = useMemo(() => timelineLayout(story, width, stretch), [story, width, stretch])
  const measures = {
    '--rows': layout.rows,
    '--pitch': `${layout.pitch}px`,
    '--title-rows': layout.titleRows,
  } as CSSProperties
  return (
    <section
      className={`${styles.panel} ${className ?? ''}`}
      style={measures}
      ref={panel}
      data-panel="timeline"
      id="timeline"
      tabIndex={-1}
      aria-label={wording.panels.timeline}
    >
      <h2 className="visually-hidden">{wording.panels.timeline}</h2>
      <TimelineControls />
      <TimelineTrack layout={layout} width={width} />
      {children}
    </section>
  )
}
