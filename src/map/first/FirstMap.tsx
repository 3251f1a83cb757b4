import type { CSSProperties } from 'react'
import { ChoiceButton } from '../../page/ChoiceButton.tsx'
import { choiceHref } from '../../page/choiceHref.ts'
import { useStoryStore, useWording } from '../../store/StoryProvider.tsx'
import type { Place } from '../../story/story.ts'
import scale from '../controls/ScaleBar.module.css'
import markers from '../markers/Markers.module.css'
import { markerLook } from '../markers/markerLook.ts'
import { placeName } from '../markers/placeName.ts'
import { FirstExtents } from './FirstExtents.tsx'
import { FirstFarPlaces } from './FirstFarPlaces.tsx'
import styles from './FirstMap.module.css'
import { FirstNames } from './FirstNames.tsx'
import { firstMarkerStyle } from './firstMarkerStyle.ts'
import type { FirstPicture as Picture } from './firstPicture.ts'
import { firstScale } from './firstScale.ts'

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
        data-first-scale=""
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
      style={firstMarkerStyle(place, picture) as CSSProperties}
      data-first-place={place.id}
      data-geometry={place.geometry.type}
      data-precision={place.precision}
      data-statements={look.statements}
      data-today={look.isToday}
      aria-label={wording.map.marker(placeName(place, wording), look.statements, look.isToday)}
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
              style={{ '--weight': look.weight.toFixed(2) } as CSSProperties}
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
