import { memo, type Ref, useId } from 'react'
import { isAdvance } from '../../story/geometry.ts'
import type { Story } from '../../story/story.ts'
import { arrowHead } from './advanceArrow.ts'
import { ExtentShape, HatchPattern } from './ExtentShape.tsx'
import { extentsFromBelow } from './extentsFromBelow.ts'
import styles from './StoryGround.module.css'

/**
 * The story’s areas and lines on the ground, and the lines of the chosen quote. Rendered once; `driveStoryGround` moves
 * it and keeps it up to date.
 */
export const StoryGround = memo(function StoryGround({
  story,
  ref,
}: {
  readonly story: Story
  readonly ref: Ref<SVGSVGElement>
}) {
  const id = useId()
  const extents = extentsFromBelow(story.places)
  return (
    <svg className={styles.ground} ref={ref} aria-hidden="true">
      <defs>
        {extents.map((place) => (
          <HatchPattern id={`${id}${place.id}`} data-hatch={place.id} key={place.id} />
        ))}
        <marker id={`${id}arrow`} viewBox="0 0 10 10" refX="9" refY="5" markerWidth="9" markerHeight="9" orient="auto">
          <path className={styles.arrow} d="M0 1L10 5L0 9L2.5 5z" />
        </marker>
      </defs>
      {extents.map((place) => (
        <ExtentShape
          place={place}
          sides={story.sides}
          date={story.timeline.to}
          hatch={`${id}${place.id}`}
          key={place.id}
        />
      ))}
      {extents.filter(isAdvance).map((place) => (
        <path className={styles.arrowHead} d={arrowHead} data-arrow-head={place.id} key={place.id} />
      ))}
      {story.places.map((place) => (
        <path className={styles.quoteLine} data-quote-line="" markerEnd={`url(#${id}arrow)`} key={place.id} />
      ))}
    </svg>
  )
})
