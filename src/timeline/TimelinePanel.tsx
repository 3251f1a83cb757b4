import { type CSSProperties, useMemo, useRef } from 'react'
import { useStory, useWording } from '../store/StoryProvider.tsx'
import { TimelineControls } from './TimelineControls.tsx'
import styles from './TimelinePanel.module.css'
import { TimelineTrack } from './TimelineTrack.tsx'
import { timelineLayout } from './timelineLayout.ts'
import { useWidth } from './useWidth.ts'

/** The timeline: a mark for every moment, a slider with a day a step, and buttons from moment to moment. */
export function TimelinePanel({ className }: { readonly className: string | undefined }) {
  const wording = useWording()
  const story = useStory((state) => state.story)
  const track = useRef<HTMLDivElement>(null)
  const width = useWidth(track, 640)
  const layout = useMemo(() => timelineLayout(story, width), [story, width])
  const measures = {
    '--rows': layout.rows,
    '--pitch': `${layout.pitch}px`,
    '--title-rows': layout.titleRows,
  } as CSSProperties
  return (
    <section
      className={`${styles.panel} ${className ?? ''}`}
      style={measures}
      data-panel="timeline"
      aria-label={wording.panels.timeline}
    >
      <h2 className="visually-hidden">{wording.panels.timeline}</h2>
      <TimelineTrack layout={layout} width={width} ref={track} />
      <TimelineControls />
    </section>
  )
}
