import type { CSSProperties } from 'react'
import { ChoiceButton } from '../page/ChoiceButton.tsx'
import { choiceHref } from '../page/choiceHref.ts'
import { useStoryStore, useWording } from '../store/StoryProvider.tsx'
import type { Place } from '../story/story.ts'
import { project } from './camera.ts'
import { FirstExtents } from './FirstExtents.tsx'
import { FirstFarPlaces } from './FirstFarPlaces.tsx'
import { FirstNames } from './FirstNames.tsx'
import styles from './FirstPicture.module.css'
import type { FirstPicture as Picture } from './firstPicture.ts'
import { firstScale } from './firstScale.ts'
import { isElsewhere } from './isElsewhere.ts'
import markers from './Markers.module.css'
import { markerLook } from './markerLook.ts'
import type { PlacedLabel } from './placeLabels.ts'
import scale from './ScaleBar.module.css'

/**
 * The map as it is read before any script: the places as links, in the places that a stylesheet finds for them.
 * Every page has the same elements, whatever its width; what differs stands in custom properties. `pictures` are those
 * of all widths, `picture` that of this one.
 */
export function FirstPicture({
  picture,
  pictures,
  lang,
}: {
  readonly picture: Picture
  readonly pictures: readonly Picture[]
  readonly lang: string
}) {
  const { story } = useStoryStore().getInitialState()
  const { dir, map } = useWording()
  const bar = firstScale(pictures)
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
      >
        {map.distance(bar.kilometres)}
      </div>
    </div>
  )
}

function FirstMarker({ place, picture }: { readonly place: Place; readonly picture: Picture }) {
  const wording = useWording()
  const state = useStoryStore().getInitialState()
  const look = markerLook(state.story, place, state)
  return (
    <ChoiceButton
      href={choiceHref('place', place.id)}
      className={`${markers.marker} ${styles.marker}`}
      style={markerStyle(place, picture)}
      data-first-place={place.id}
      data-geometry={place.geometry.type}
      data-precision={place.precision}
      data-statements={look.statements}
      data-today={look.isToday}
      aria-label={wording.map.marker(place.name, look.statements, look.isToday)}
    >
      <i className={styles.leader} />
      <span className={markers.dot}>
        <svg viewBox="-12 -12 24 24" width="24" height="24" aria-hidden="true">
          <circle className={markers.halo} r="9.75" />
          <circle className={markers.disc} r="7" />
          {look.arcs.map(({ hue, start, length }) => (
            <circle
              className={markers.arc}
              r="6"
              pathLength="1"
              data-hue={hue}
              style={{ '--weight': look.weight } as CSSProperties}
              strokeDasharray={`${part(length)} ${part(1 - length)}`}
              strokeDashoffset={part(-start)}
              key={start}
            />
          ))}
        </svg>
      </span>
      <span className={`${markers.label} ${styles.label}`} dir={wording.dir}>
        <span className={markers.name}>{place.name}</span>
        {place.precision === 'approximate' && (
          <em className={markers.approximate}>{wording.map.approximate}</em>
        )}
        <span className={markers.count} aria-hidden="true">
          {look.statements > 0 ? look.statements : ''}
        </span>
      </span>
    </ChoiceButton>
  )
}

/** A part of a ring: it is some forty CSS pixels long. */
function part(length: number): number {
  return Number(length.toFixed(3))
}

/** Half a marker’s button, in CSS pixels. */
const half = 12

function markerStyle(place: Place, { layout, view, offset }: Picture): CSSProperties {
  const [x, y] = offset(place.point)
  const placed = layout.labels.get(place.id)
  const [markerX, markerY] = project(view.camera, view.size, place.point)
  const isAway =
    isElsewhere(place, layout.far, view) ||
    markerX < 0 ||
    markerY < 0 ||
    markerX > view.size.width ||
    markerY > view.size.height
  const isNamed = placed !== undefined && !isAway
  return {
    '--x': x,
    '--y': y,
    '--seen': isAway ? 'hidden' : 'visible',
    '--named': isNamed ? 'visible' : 'hidden',
    ...labelStyle(placed, markerX, markerY),
    ...leaderStyle(isNamed ? placed.leader : null, markerX, markerY),
  } as CSSProperties
}

/** Where a name stands; one that shows only when pointed at stands to the right. */
function labelStyle(
  placed: PlacedLabel | undefined,
  markerX: number,
  markerY: number,
): Readonly<Record<string, string>> {
  if (placed === undefined) {
    const beside = pixels(half)
    return {
      '--label-x': beside,
      '--label-y': beside,
      '--wrap': 'normal',
      '--label': 'auto',
      '--aligned': 'left',
    }
  }
  const { box, side } = placed
  return {
    '--label-x': pixels(box.left - markerX + half),
    '--label-y': pixels(box.top - markerY + half),
    '--wrap': box.bottom - box.top < 30 ? 'nowrap' : 'normal',
    '--label': pixels(box.right - box.left),
    '--aligned': aligned(side),
  }
}

/** As Markers.module.css aligns a name on a side of its dot. */
function aligned(side: PlacedLabel['side']): string {
  if (side.endsWith('left')) return 'right'
  return side === 'top' || side === 'bottom' ? 'center' : 'left'
}

function leaderStyle(
  leader: PlacedLabel['leader'],
  markerX: number,
  markerY: number,
): Readonly<Record<string, string>> {
  if (leader === null) return { '--leader': '0px' }
  const { from, to } = leader
  const [x, y] = [to[0] - from[0], to[1] - from[1]]
  return {
    '--leader': pixels(Math.hypot(x, y)),
    '--leader-x': pixels(from[0] - markerX + half),
    '--leader-y': pixels(from[1] - markerY + half),
    '--leader-turn': `${((Math.atan2(y, x) * 180) / Math.PI).toFixed(1)}deg`,
  }
}

/** To a tenth of a pixel, as `driveMarkers` has it. */
function pixels(length: number): string {
  return `${Math.round(length * 10) / 10}px`
}
