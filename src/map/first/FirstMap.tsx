import type { CSSProperties } from 'react'
import { ChoiceButton } from '../../page/ChoiceButton.tsx'
import { choiceHref } from '../../page/choiceHref.ts'
import { useStoryStore, useWording } from '../../store/StoryProvider.tsx'
import { shapeOf } from '../../story/geometry.ts'
import type { Place } from '../../story/story.ts'
import type { PageWording } from '../../wording/wording.ts'
import scale from '../controls/ScaleBar.module.css'
import { longestScaleBar, scaleBar, scaleLabelWidth } from '../controls/scaleBarLength.ts'
import { isMarkerShown } from '../markers/isElsewhere.ts'
import { labelStyle } from '../markers/labelStyle.ts'
import { MarkerBody } from '../markers/MarkerBody.tsx'
import markers from '../markers/Markers.module.css'
import { markerAttributes } from '../markers/markerAttributes.ts'
import { markerLook } from '../markers/markerLook.ts'
import { markerPosition, spotShift } from '../scene/markerPosition.ts'
import { FirstExtents } from './FirstExtents.tsx'
import { FirstFarPlaces } from './FirstFarPlaces.tsx'
import styles from './FirstMap.module.css'
import { FirstNames } from './FirstNames.tsx'
import type { FirstPicture } from './firstPicture.ts'

type Props = {
  readonly picture: FirstPicture
  readonly pictures: readonly FirstPicture[]
  readonly lang: string
}

/**
 * The map before any script, and on paper: places, names and areas as on the driven map, put in their places by custom
 * properties. `picture` is laid out for this width, `pictures` for all widths; every page has the same elements, and
 * their custom properties differ.
 */
export function FirstMap({ picture, pictures, lang }: Props) {
  const { story } = useStoryStore().getInitialState()
  const { dir, map } = useWording()
  const bar = firstScale(pictures, map.distance)
  return (
    <div data-first-picture="">
      <FirstExtents picture={picture} pictures={pictures} />
      <FirstNames picture={picture} pictures={pictures} lang={lang} />
      {story.places.map((place) => (
        <FirstMarker place={place} picture={picture} key={place.id} />
      ))}
      <FirstFarPlaces picture={picture} pictures={pictures} />
      <div
        className={`${scale.bar} ${styles.scale}`}
        dir={dir}
        style={{ '--length': bar.length } as CSSProperties}
        data-first-scale=""
      >
        {map.distance(bar.kilometres)}
      </div>
    </div>
  )
}

function FirstMarker({ place, picture }: { readonly place: Place; readonly picture: FirstPicture }) {
  const wording = useWording()
  const state = useStoryStore().getInitialState()
  const look = markerLook(state.story, place, state)
  const style = {
    '--weight': look.weight.toFixed(2),
    ...firstMarkerStyle(state.story.places, place, picture),
  } as CSSProperties
  return (
    <ChoiceButton
      href={choiceHref('place', place.id)}
      className={`${markers.marker} ${styles.marker}`}
      style={style}
      data-first-place={place.id}
      data-geometry={shapeOf(place.geometry)}
      data-place-kind={place.kind}
      data-precision={place.precision}
      {...markerAttributes(place, look, wording)}
    >
      <MarkerBody place={place} arcs={look.arcs} statements={look.statements} sign={look.sign} />
    </ChoiceButton>
  )
}

/** Where the first map has a place’s marker and its label: custom properties of FirstMap.module.css. */
function firstMarkerStyle(places: readonly Place[], place: Place, { layout, view, offset }: FirstPicture) {
  const [x, y] = offset(place.point)
  const [right, down] = spotShift(places, place)
  const isShown = isMarkerShown(place, layout)
  const placed = isShown ? layout.labels.get(place.id) : undefined
  return {
    '--x': x,
    '--y': y,
    '--right': `${right}px`,
    '--down': `${down}px`,
    '--seen': isShown ? 'visible' : 'hidden',
    '--named': placed === undefined ? 'none' : 'flex',
    ...labelStyle(placed, markerPosition(places, place, view)),
  }
}

/**
 * The scale bar of the first map, the same distance at all widths of a page: `length` in widths of the world at the
 * first view’s latitude. It has its greatest length on the largest map, and room for its label on the smallest.
 */
function firstScale(
  pictures: readonly FirstPicture[],
  distance: PageWording['map']['distance'],
): {
  readonly kilometres: number
  readonly length: number
} {
  const cameras = pictures.map(({ view }) => view.camera).toSorted((a, b) => b.zoom - a.zoom)
  const [largest, smallest] = [cameras[0], cameras.at(-1)]
  if (largest === undefined || smallest === undefined) return { kilometres: 0, length: 0 }
  const labelWidth = (length: number) => scaleLabelWidth(distance(length)) * 2 ** (largest.zoom - smallest.zoom)
  const { kilometres, width } = scaleBar(largest.center[1], largest.zoom, longestScaleBar, labelWidth)
  return { kilometres, length: width / (512 * 2 ** largest.zoom) }
}
