import type { CSSProperties } from 'react'
import { useStoryStore } from '../../store/StoryProvider.tsx'
import ground from '../overlay/StoryGround.module.css'
import { worldX, worldY } from '../projection/mercator.ts'
import { pathData } from '../projection/pathData.ts'
import styles from './FirstMap.module.css'
import type { FirstPicture } from './firstPicture.ts'

/** So many units of a place’s grid are a box that the stylesheet sizes; what is drawn goes beyond it. */
const unit = 128

/** Units that make the width of the world: about a quarter of a CSS pixel at the zoom of most first views. */
const gridUnits = 65_536

/**
 * The story’s areas and lines of the first picture, as StoryGround draws them. Where a
 * stylesheet can’t transform a pattern, the hatch is that of a page of middling width.
 */
export function FirstExtents({
  picture,
  pictures,
}: {
  readonly picture: FirstPicture
  readonly pictures: readonly FirstPicture[]
}) {
  const zoom = pictures[Math.floor(pictures.length / 2)]?.view.camera.zoom ?? picture.view.camera.zoom
  const { places } = useStoryStore().getInitialState().story
  const extents = places.filter(({ geometry }) => geometry.type !== 'Point')
  return (
    <div>
      <svg className={styles.hatch} aria-hidden="true">
        <pattern
          id="first-hatch"
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
          style={{ '--units': gridUnits } as CSSProperties}
          patternTransform={`scale(${(gridUnits / (512 * 2 ** zoom)).toPrecision(6)})`}
        >
          <path className={ground.hatch} d="M-2 10L10 -2M-2 2L2 -2M6 10L10 6" />
        </pattern>
      </svg>
      {extents.map((place) => {
        const [longitude, latitude] = place.point
        const origin = [worldX(longitude) * gridUnits, worldY(latitude) * gridUnits] as const
        const path = pathData(place.geometry, { origin, unitsPerWorld: gridUnits })
        const [x, y] = picture.offset(place.point)
        return (
          <svg
            className={`${ground.ground} ${styles.extent}`}
            viewBox={`0 0 ${unit} ${unit}`}
            style={{ '--x': x, '--y': y, '--w': unit / gridUnits } as CSSProperties}
            aria-hidden="true"
            key={place.id}
          >
            <g className={ground.extent} data-geometry={place.geometry.type} data-precision={place.precision}>
              <path className={ground.softEdge} d={path} />
              <path className={ground.shape} d={path} fill="url(#first-hatch)" />
            </g>
          </svg>
        )
      })}
    </div>
  )
}
