import type { CSSProperties } from 'react'
import { useStoryStore } from '../../store/StoryProvider.tsx'
import { isAdvance, shapeOf } from '../../story/geometry.ts'
import type { Place, Side } from '../../story/story.ts'
import type { Day } from '../../story/time/day.ts'
import { arrowEnd, arrowHead } from '../overlay/advanceArrow.ts'
import { ExtentShape, HatchPattern } from '../overlay/ExtentShape.tsx'
import { extentsFromBelow } from '../overlay/extentsFromBelow.ts'
import { heldAttributes } from '../overlay/heldAttributes.ts'
import { placeGrid } from '../overlay/placeGrid.ts'
import ground from '../overlay/StoryGround.module.css'
import styles from './FirstMap.module.css'
import type { FirstPicture } from './firstPicture.ts'

/** The units of a place’s grid that make a box which the stylesheet sizes; what is drawn goes beyond it. */
const boxUnits = 128

/** Units that make the width of the world: about a quarter of a CSS pixel at the zoom of most first views. */
const unitsPerWorld = 65_536

type Props = { readonly picture: FirstPicture; readonly pictures: readonly FirstPicture[] }

/** The story’s areas and lines on the first map: those that are seen although nothing is chosen. */
export function FirstExtents({ picture, pictures }: Props) {
  const { story, date } = useStoryStore().getInitialState()
  const { places, sides } = story
  const all = extentsFromBelow(places)
  const extents = all.filter((place) => isSeenUnchosen(place, sides, date))
  return (
    <div>
      <svg className={styles.hatch} aria-hidden="true">
        {extents.map((place) => (
          <HatchPattern
            id={`first-${place.id}`}
            style={hatchStyle(place, all[0] ?? place)}
            patternTransform={hatchTransform(pictures)}
            {...heldAttributes(place, sides, date)}
            key={place.id}
          />
        ))}
      </svg>
      {extents.map((place) => (
        <svg
          className={`${ground.ground} ${styles.extent}`}
          viewBox={`0 0 ${boxUnits} ${boxUnits}`}
          style={extentStyle(place, picture)}
          aria-hidden="true"
          key={place.id}
        >
          <ExtentShape
            place={place}
            sides={sides}
            date={date}
            unitsPerWorld={unitsPerWorld}
            hatch={`first-${place.id}`}
          />
        </svg>
      ))}
      {extents.filter(isAdvance).map((place) => (
        <svg
          className={`${ground.ground} ${styles.extent} ${styles.head}`}
          style={headStyle(place, picture)}
          aria-hidden="true"
          key={place.id}
        >
          <path
            className={ground.arrowHead}
            d={arrowHead}
            transform={`rotate(${arrowEnd(place).angle})`}
            {...heldAttributes(place, sides, date)}
          />
        </svg>
      ))}
    </div>
  )
}

/** Whether an area or a line looks like anything before it is chosen: an area whose outline is known and that nobody holds doesn’t. */
function isSeenUnchosen(place: Place, sides: readonly Side[], date: Day): boolean {
  const isPlainArea = shapeOf(place.geometry) === 'Polygon' && place.precision === 'exact'
  return !isPlainArea || heldAttributes(place, sides, date)['data-held'] !== undefined
}

function headStyle(place: Place, { offset }: FirstPicture): CSSProperties {
  const [x, y] = offset(arrowEnd(place).tip)
  return { '--x': x, '--y': y } as CSSProperties
}

/** For browsers in which a stylesheet can’t transform a pattern: the hatch as on a page of middling width. */
function hatchTransform(pictures: readonly FirstPicture[]): string {
  const zoom = pictures[Math.floor(pictures.length / 2)]?.view.camera.zoom ?? 0
  return `scale(${(unitsPerWorld / (512 * 2 ** zoom)).toPrecision(6)})`
}

/** Starts the hatch of a place where that of the first area starts, so that their lines are in step. */
function hatchStyle(place: Place, first: Place): CSSProperties {
  const [origin, firstOrigin] = [place, first].map((each) => placeGrid(each, unitsPerWorld).origin)
  const [x, y] = [0, 1].map((axis) => (firstOrigin?.[axis] ?? 0) - (origin?.[axis] ?? 0))
  return {
    '--units': unitsPerWorld,
    '--from-x': `${x?.toFixed(1)}px`,
    '--from-y': `${y?.toFixed(1)}px`,
  } as CSSProperties
}

function extentStyle({ point }: Place, { offset }: FirstPicture): CSSProperties {
  const [x, y] = offset(point)
  return { '--x': x, '--y': y, '--w': boxUnits / unitsPerWorld } as CSSProperties
}
