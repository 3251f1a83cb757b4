import { useWording } from '../store/StoryProvider.tsx'
import { TimelineControls } from './TimelineControls.tsx'
import styles from './TimelinePanel.module.css'
import { TimelineTrack } from './TimelineTrack.tsx'

/** The timeline: a mark for every moment, a slider with a day a step, and buttons from moment to moment. */
export function TimelinePanel() {
  const wording = useWording()
  return (
    <section className={styles.panel} data-panel="timeline" aria-label={wording.panels.timeline}>
      <h2 className="visually-hidden">{wording.panels.timeline}</h2>
      <TimelineTrack />
      <TimelineControls />
    </section>
  )
}
