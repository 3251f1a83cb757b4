import { type ReactNode, useState } from 'react'
import { LineParts } from '../../page/LineParts.tsx'
import { reportFailure } from '../../page/reportFailure.ts'
import { Pictures } from '../../pictures/Pictures.tsx'
import { useStory, useStoryActions, useStoryText, useWording } from '../../store/StoryProvider.tsx'
import { dayLabel } from '../../story/dateLabels/dayLabel.ts'
import type { Source } from '../../story/story.ts'
import styles from './Footer.module.css'

/** `hasKeys` is false where the sheet of keys can’t be opened; `children` is the record of who held what. */
export function Footer({ hasKeys, children }: { readonly hasKeys: boolean; readonly children: ReactNode }) {
  const wording = useWording()
  const own = useStoryText()
  const story = useStory((state) => state.story)
  return (
    <footer className={styles.footer}>
      {children}
      {story.corrections.length > 0 && (
        <section>
          <h2>{wording.header.corrections}</h2>
          <ul>
            {story.corrections.map(({ on, text }) => (
              <li key={`${on} ${text}`}>
                {dayLabel(on, wording.locale, 'full')}: <span {...own}>{text}</span>
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
        <Downloads hasKeys={hasKeys} />
        <p className={styles.credit} {...own}>
          {story.credit}
        </p>
      </section>
    </footer>
  )
}

function Downloads({ hasKeys }: { readonly hasKeys: boolean }) {
  const wording = useWording()
  const { whole } = useStoryActions()
  const [hasFailed, setFailed] = useState(false)
  const take = async (download: 'downloadPlaces' | 'downloadMoments') => {
    try {
      const downloads = await import('./download.ts')
      downloads[download](await whole())
      setFailed(false)
    } catch (error) {
      reportFailure(error)
      setFailed(true)
    }
  }
  return (
    <>
      <h2 className={styles.taken}>{wording.data.take}</h2>
      <p className={`${styles.data} ${styles.taken}`}>
        <button type="button" onClick={() => take('downloadPlaces')}>
          {wording.data.places}
        </button>
        <button type="button" onClick={() => take('downloadMoments')}>
          {wording.data.moments}
        </button>
        {hasKeys && (
          <button type="button" onClick={() => document.dispatchEvent(new Event('dateline:keys'))}>
            {wording.data.keys}
          </button>
        )}
      </p>
      {hasFailed && <p role="alert">{wording.data.failed}</p>}
    </>
  )
}

function SourceItem({ source }: { readonly source: Source }) {
  const wording = useWording()
  const own = useStoryText()
  return (
    <li data-source={source.id} data-role={source.role}>
      {source.url === undefined ? (
        <span {...own}>{source.title}</span>
      ) : (
        <a href={source.url} target="_blank" rel="noopener" {...own}>
          {source.title}
        </a>
      )}
      <span>
        <LineParts parts={[source.byline, source.publisher, dayLabel(source.published, wording.locale, 'short')]} />
      </span>
      <Pictures pictures={source.pictures} isSmall />
    </li>
  )
}
