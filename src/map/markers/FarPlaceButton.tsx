import type { CSSProperties, MouseEventHandler } from 'react'
import { ChoiceButton } from '../../page/ChoiceButton.tsx'
import { choiceHref } from '../../page/choiceHref.ts'
import { usePlaceText, useWording } from '../../store/StoryProvider.tsx'
import { compassPoint } from '../projection/distanceAndBearing.ts'
import type { FarPlace } from '../scene/farPlaces.ts'
import styles from './FarPlaceButton.module.css'

type Props = {
  readonly far: FarPlace
  readonly style: CSSProperties
  readonly className?: string | undefined
  readonly onClick?: MouseEventHandler
  readonly 'aria-pressed'?: boolean
  readonly 'data-far'?: string
  readonly 'data-first-far'?: string
}

/** A place out of view as a button at the map’s edge, with direction and distance; `style` says where it stands. */
export function FarPlaceButton({ far, className = '', ...rest }: Props) {
  const { place, label, away, measured } = far
  const { dir, map } = useWording()
  const textOf = usePlaceText()
  return (
    <ChoiceButton
      href={choiceHref('place', place.id)}
      className={`${styles.far} ${className}`}
      dir={dir}
      aria-label={measured ? map.farPlace(label, compassPoint(measured.bearing), measured.from.name) : label}
      {...rest}
    >
      <svg viewBox="-6 -6 12 12" width="12" height="12" aria-hidden="true">
        <path d="M0 -5.5L3.6 4.5L0 2.4L-3.6 4.5z" />
      </svg>
      <span>
        <bdi {...textOf(place)}>{place.name}</bdi>
        {away}
      </span>
    </ChoiceButton>
  )
}
