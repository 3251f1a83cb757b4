import { useStory, useWording } from '../store/StoryProvider.tsx'
import { dateLabel } from '../story/dateLabel.ts'
import { lookUp } from '../story/lookUp.ts'
import { momentState } from '../story/moments.ts'
import type { StoryEvent } from '../story/story.ts'
import styles from './EventItem.module.css'
import { SourceView } from './SourceView.tsx'

/** What happened at a place, with its day and its source. */
export function EventItem({ event }: { readonly event: StoryEvent }) {
  const wording = useWording()
  const state = useStory(({ date }) => momentState(event.when, date))
  const source = useStory(({ story }) => lookUp(story.sources, event.evidence.source))
  return (
    <article className={styles.event} data-event={event.id} data-state={state} aria-label={event.title}>
      <p className={styles.date}>{dateLabel(event.when, wording.locale, wording.dates)}</p>
      <p className={styles.title}>{event.title}</p>
      {event.text && <p className={styles.text}>{event.text}</p>}
      {source && (
        <div className={styles.source}>
          {source.role === 'context' && <span>{wording.quotes.context}</span>}
          <SourceView source={source} evidence={event.evidence} />
        </div>
      )}
    </article>
  )
}
