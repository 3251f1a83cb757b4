import { memo, type Ref } from 'react'
import { shapeOf } from '../../story/geometry.ts'
import { lookUp } from '../../story/lookUp.ts'
import { statementsAbout } from '../../story/questions/statementsAbout.ts'
import type { Place, Story } from '../../story/story.ts'
import { MarkerBody } from './MarkerBody.tsx'
import styles from './Markers.module.css'
import type { MarkerLook } from './markerLook.ts'

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
          <MarkerBody place={place} arcs={emptyArcs(story, place)} statements={0} />
        </button>
      ))}
    </div>
  )
})

/** An arc for each side that speaks about the place, to be drawn when it has. */
function emptyArcs(story: Story, { id }: Place): MarkerLook['arcs'] {
  const sides = new Set(statementsAbout(story, id).map(({ speaker }) => lookUp(story.speakers, speaker)?.side))
  return [...sides].map(() => ({ hue: 0, start: 0, length: 0 }))
}
