import type { CSSProperties } from 'react'
import { ChoiceButton } from '../../page/ChoiceButton.tsx'
import { choiceHref } from '../../page/choiceHref.ts'
import { useWording } from '../../store/StoryProvider.tsx'
import far from '../markers/FarPlaceButtons.module.css'
import { compassPoint } from '../projection/distanceAndBearing.ts'
import styles from './FirstMap.module.css'
import { firstFarStyle } from './firstFarStyle.ts'
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
      style={firstFarStyle(placed.get(id), picture) as CSSProperties}
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
