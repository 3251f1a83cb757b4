import type { ComponentProps } from 'react'
import { shapeOf } from '../../story/geometry.ts'
import type { Place, Side } from '../../story/story.ts'
import type { Day } from '../../story/time/day.ts'
import { pathData } from '../projection/pathData.ts'
import { isHeldArea } from './extentsFromBelow.ts'
import { heldAttributes } from './heldAttributes.ts'
import { placeGrid } from './placeGrid.ts'
import styles from './StoryGround.module.css'

/**
 * A place’s area or line, the same on the first map and on the driven one: as it is held on a day. `hatch` is the id of
 * its pattern.
 */
export function ExtentShape({
  place,
  sides,
  date,
  unitsPerWorld,
  hatch,
}: {
  readonly place: Place
  readonly sides: readonly Side[]
  readonly date: Day
  readonly unitsPerWorld?: number
  readonly hatch: string
}) {
  const path = pathData(place.geometry, placeGrid(place, unitsPerWorld))
  return (
    <g
      className={styles.extent}
      data-extent={place.id}
      data-geometry={shapeOf(place.geometry)}
      data-precision={place.precision}
      data-advance={place.kind === 'advance' || undefined}
      {...heldAttributes(place, sides, date)}
    >
      {isHeldArea(place) && <path className={styles.tint} d={path} />}
      {place.precision === 'approximate' && <path className={styles.softEdge} d={path} />}
      <path className={styles.shape} d={path} fill={`url(#${hatch})`} />
    </g>
  )
}

/** The hatch of an area that is not known exactly: lines 8 units apart, in step with those of every other area. */
export function HatchPattern(props: ComponentProps<'pattern'>) {
  return (
    <pattern width="8" height="8" patternUnits="userSpaceOnUse" {...props}>
      <path className={styles.hatch} d="M-2 10L10 -2M-2 2L2 -2M6 10L10 6" />
    </pattern>
  )
}
