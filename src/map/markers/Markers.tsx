import { memo, type Ref } from 'react'
import { shapeOf } from '../../story/geometry.ts'
import type { Story } from '../../story/story.ts'
import { MarkerBody } from './MarkerBody.tsx'
import styles from './Markers.module.css'

/**
 * A button for every place, over whatever draws the land. Rendered once; `driveMarkers` moves the buttons and keeps
 * their rings, counts and states, so that scrubbing renders nothing here.
 */
export const Markers = memo(function Markers({
  story,
  ref,
}: {
  readonly story: Story
  readonly ref: Ref<HTMLDivElement>
}) {
  // One arc for each side, to be drawn when that side has spoken.
  const arcs = story.sides.map(() => ({ hue: 0, start: 0, length: 0 }))
  return (
    <div className={styles.layer} ref={ref}>
      {story.places.map((place) => (
        <button
          type="button"
          className={styles.marker}
          data-marker={place.id}
          data-geometry={shapeOf(place.geometry)}
          data-place-kind={place.kind}
          data-precision={place.precision}
          aria-pressed={false}
          aria-label={place.name}
          key={place.id}
        >
          <MarkerBody place={place} arcs={arcs} statements={0} />
        </button>
      ))}
    </div>
  )
})
