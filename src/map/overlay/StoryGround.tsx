import { memo, type Ref, useId } from 'react'
import type { Story } from '../../story/story.ts'
import { pathData } from '../projection/pathData.ts'
import { placeGrid } from './placeGrid.ts'
import styles from './StoryGround.module.css'

/**
 * What of the story lies on the ground, over whatever draws that: its areas and lines, and the lines of the
 * chosen quote. Rendered once; `driveStoryGround` moves it and keeps it up to date.
 */
export const StoryGround = memo(function StoryGround({
  story,
  ref,
}: {
  readonly story: Story
  readonly ref: Ref<SVGSVGElement>
}) {
  const id = useId()
  const extents = story.places.filter(({ geometry }) => geometry.type !== 'Point')
  return (
    <svg className={styles.ground} ref={ref} aria-hidden="true">
      <defs>
        <pattern id={`${id}hatch`} data-hatch="" width="8" height="8" patternUnits="userSpaceOnUse">
          <path className={styles.hatch} d="M-2 10L10 -2M-2 2L2 -2M6 10L10 6" />
        </pattern>
        <marker
          id={`${id}arrow`}
          viewBox="0 0 10 10"
          refX="9"
          refY="5"
          markerWidth="9"
          markerHeight="9"
          orient="auto"
        >
          <path className={styles.arrow} d="M0 1L10 5L0 9L2.5 5z" />
        </marker>
      </defs>
      <g data-extents="">
        {extents.map((place) => {
          const path = pathData(place.geometry, placeGrid(place))
          return (
            <g
              data-extent={place.id}
              data-geometry={place.geometry.type}
              data-precision={place.precision}
              className={styles.extent}
              key={place.id}
            >
              <path className={styles.softEdge} d={path} />
              <path className={styles.shape} d={path} fill={`url(#${id}hatch)`} />
            </g>
          )
        })}
      </g>
      {story.places.map((place) => (
        <path className={styles.quoteLine} data-quote-line="" markerEnd={`url(#${id}arrow)`} key={place.id} />
      ))}
    </svg>
  )
})
