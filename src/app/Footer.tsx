import { useStory, useWording } from '../store/StoryProvider.tsx'
import { dayLabel } from '../story/dayLabel.ts'
import type { Source } from '../story/story.ts'
import styles from './Footer.module.css'

/** What the story stands on: corrections, sources, the data to take along, and credit. */
export function Footer() {
  const wording = useWording()
  const story = useStory((state) => state.story)
  return (
    <footer className={styles.footer}>
      {story.corrections.length > 0 && (
        <section>
          <h2>{wording.header.corrections}</h2>
          <ul>
            {story.corrections.map(({ on, text }) => (
              <li key={`${on} ${text}`}>
                {dayLabel(on, wording.locale, 'full')}: {text}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className={styles.sources} id="sources">
        <h2>{wording.header.sources}</h2>
        <ol>
          {story.sources.map((source) => (
            <SourceItem source={source} key={source.id} />
          ))}
        </ol>
      </section>
      <section>
        <h2 className={styles.taken}>{wording.data.take}</h2>
        <p className={`${styles.data} ${styles.taken}`}>
          <button
            type="button"
            onClick={() => import('./download.ts').then(({ downloadPlaces }) => downloadPlaces(story))}
          >
            {wording.data.places}
          </button>
          <button
            type="button"
            onClick={() => import('./download.ts').then(({ downloadMoments }) => downloadMoments(story))}
          >
            {wording.data.moments}
          </button>
        </p>
        <p className={styles.credit}>{story.credit}</p>
      </section>
    </footer>
  )
}

function SourceItem({ source }: { readonly source: Source }) {
  const wording = useWording()
  return (
    <li data-source={source.id} data-role={source.role}>
      {source.url === undefined ? (
        source.title
      ) : (
        <a href={source.url} target="_blank" rel="noopener">
          {source.title}
        </a>
      )}
      <span>
        {[source.byline, source.publisher, dayLabel(source.published, wording.locale, 'short')]
          .filter(Boolean)
          .join(', ')}
      </span>
    </li>
  )
}
