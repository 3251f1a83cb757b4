import { memo } from 'react'
import { choiceId } from '../page/choiceHref.ts'
import { Pictures } from '../pictures/Pictures.tsx'
import { useStory, useStoryText, useWording } from '../store/StoryProvider.tsx'
import { dateLabel } from '../story/dateLabels/dateLabel.ts'
import { lookUp } from '../story/lookUp.ts'
import { momentState } from '../story/questions/moments.ts'
import type { StoryEvent } from '../story/story.ts'
import styles from './EventItem.module.css'
import { EvidenceText } from './EvidenceText.tsx'
import { SourceView } from './SourceView.tsx'

export const EventItem = memo(function EventItem({ event }: { readonly event: StoryEvent }) {
  const wording = useWording()
  const text = useStoryText()
  const state = useStory(({ date }) => momentState(event.when, date))
  const source = useStory(({ story }) => lookUp(story.sources, event.evidence.source))
  return (
    <article
      className={styles.event}
      id={choiceId('event', event.id)}
      data-event={event.id}
      data-state={state}
      data-about={event.places.join(' ')}
      aria-label={event.title}
    >
      <p className={styles.date}>{dateLabel(event.when, wording.locale, wording.dates)}</p>
      <p className={styles.title} {...text}>
        {event.title}
      </p>
      {event.text && (
        <p className={styles.text} {...text}>
          {event.text}
        </p>
      )}
      <Pictures pictures={event.pictures} />
      {source && (
        <div className={styles.source}>
          {source.role === 'context' && <span>{wording.quotes.fromReport(source.publisher)}</span>}
          <SourceView source={source} evidence={event.evidence} />
          <EvidenceText source={source} evidence={event.evidence} />
        </div>
      )}
    </article>
  )
})
