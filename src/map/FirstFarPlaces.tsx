import type { CSSProperties } from 'react'
import { ChoiceButton } from '../page/ChoiceButton.tsx'
import { choiceHref } from '../page/choiceHref.ts'
import { useWording } from '../store/StoryProvider.tsx'
import { compassPoint } from './distanceAndBearing.ts'
import far from './FarPlaceButtons.module.css'
import styles from './FirstPicture.module.css'
import type { FarPlace } from './farPlaces.ts'
import type { FirstPicture } from './firstPicture.ts'

/** The first picture’s places out of view, at its edge: all that any width has there, those of this one shown. */
export function FirstFarPlaces({
  picture,
  pictures,
}: {
  readonly picture: FirstPicture
  readonly pictures: readonly FirstPicture[]
}) {
  const wording = useWording()
  const all = new Map(pictures.flatMap(({ layout }) => layout.far.map((place) => [place.id, place])))
  const placed = new Map(picture.layout.far.map((place) => [place.id, place]))
  return [...all].map(([id, { place, label, away, bearingFrom, from }]) => (
    <ChoiceButton
      href={choiceHref('place', id)}
      className={`${far.far} ${styles.far}`}
      dir={wording.dir}
      style={farStyle(placed.get(id), picture)}
      data-first-far={id}
      aria-label={wording.map.farPlace(label, compassPoint(bearingFrom), from.name)}
      key={id}
    >
      <svg viewBox="-6 -6 12 12" width="12" height="12" aria-hidden="true">
        <path d="M0 -5.5L3.6 4.5L0 2.4L-3.6 4.5z" />
      </svg>
      <span>
        <bdi>{place.name}</bdi>
        {away}
      </span>
    </ChoiceButton>
  ))
}

/** A button at the lower edge keeps its distance from there, whatever the frame’s height. */
function farStyle(place: FarPlace | undefined, { view: { size } }: FirstPicture): CSSProperties {
  if (place === undefined) return { '--seen': 'hidden' } as CSSProperties
  const { left, right, top, bottom } = place.box
  const isLow = top > size.height / 2
  return {
    '--seen': 'visible',
    '--left': pixels(left),
    '--top': isLow ? 'auto' : pixels(top),
    '--bottom': isLow ? pixels(size.height - bottom) : 'auto',
    '--width': pixels(right - left),
    '--turn': `${place.bearing.toFixed(0)}deg`,
  } as CSSProperties
}

/** To a tenth of a pixel. */
function pixels(length: number): string {
  return `${Math.round(length * 10) / 10}px`
}
