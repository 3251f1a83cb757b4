import { memo, type Ref } from 'react'
import { useStoryText, useWording } from '../../store/StoryProvider.tsx'
import type { Story } from '../../story/story.ts'
import styles from './Markers.module.css'

/**
 * A button for every place, over whatever draws the land. Rendered once; `driveMarkers` moves the buttons and
 * keeps their rings, counts and states, so that scrubbing renders nothing here.
 */
export const Markers = memo(function Markers({
  story,
  ref,
}: {
  readonly story: Story
  readonly ref: Ref<HTMLDivElement>
}) {
  const wording = useWording()
  const text = useStoryText()
  return (
    <div className={styles.layer} ref={ref}>
      <svg className={styles.leaders} aria-hidden="true">
        {story.places.map(({ id }) => (
          <line data-leader={id} key={id} />
        ))}
      </svg>
      {story.places.map((place) => (
        <button
          type="button"
          className={styles.marker}
          data-marker={place.id}
          data-geometry={place.geometry.type}
          data-precision={place.precision}
          aria-pressed={false}
          aria-label={place.name}
          key={place.id}
        >
          <span className={styles.dot} data-dot="">
            <svg viewBox="-12 -12 24 24" width="24" height="24" aria-hidden="true">
              <circle className={styles.halo} r="9.75" />
              <circle className={styles.disc} r="7" />
              {story.sides.map(({ id }) => (
                <circle className={styles.arc} r="6" pathLength="1" data-arc="" key={id} />
              ))}
            </svg>
          </span>
          <span className={styles.label} dir={wording.dir} data-label="">
            <span className={styles.name} {...text}>
              {place.name}
            </span>
            {place.precision === 'approximate' && (
              <em className={styles.approximate}>{wording.map.approximate}</em>
            )}
            <span className={styles.count} data-count="" aria-hidden="true" />
          </span>
        </button>
      ))}
    </div>
  )
})
