import type { CSSProperties } from 'react'
import { useStoryStore } from '../../store/StoryProvider.tsx'
import type { Place } from '../../story/story.ts'
import { ExtentShape, HatchPattern } from '../overlay/ExtentShape.tsx'
import ground from '../overlay/StoryGround.module.css'
import styles from './FirstMap.module.css'
import type { FirstPicture } from './firstPicture.ts'

/** The units of a place’s grid that make a box which the stylesheet sizes; what is drawn goes beyond it. */
const boxUnits = 128

/** Units that make the width of the world: about a quarter of a CSS pixel at the zoom of most first views. */
const unitsPerWorld = 65_536

type Props = { readonly picture: FirstPicture; readonly pictures: readonly FirstPicture[] }

/** The story’s areas and lines on the first map. */
export function FirstExtents({ picture, pictures }: Props) {
  const { places } = useStoryStore().getInitialState().story
  const extents = places.filter(({ geometry }) => geometry.type !== 'Point')
  return (
    <div>
      <svg className={styles.hatch} aria-hidden="true">
        <HatchPattern
          id="first-hatch"
          style={{ '--units': unitsPerWorld } as CSSProperties}
          patternTransform={hatchTransform(pictures)}
        />
      </svg>
      {extents.map((place) => (
        <svg
          className={`${ground.ground} ${styles.extent}`}
          viewBox={`0 0 ${boxUnits} ${boxUnits}`}
          style={extentStyle(place, picture)}
          aria-hidden="true"
          key={place.id}
        >
          <ExtentShape place={place} unitsPerWorld={unitsPerWorld} hatch="first-hatch" />
        </svg>
      ))}
    </div>
  )
}

/** For browsers in which a stylesheet can’t transform a pattern: the hatch as on a page of middling width. */
function hatchTransform(pictures: readonly FirstPicture[]): string {
  const zoom = pictures[Math.floor(pictures.length / 2)]?.view.camera.zoom ?? 0
  return `scale(${(unitsPerWorld / (512 * 2 ** zoom)).toPrecision(6)})`
}

function extentStyle({ point }: Place, { offset }: FirstPicture): CSSProperties {
  const [x, y] = offset(point)
  return { '--x': x, '--y': y, '--w': boxUnits / unitsPerWorld } as CSSProperties
}
