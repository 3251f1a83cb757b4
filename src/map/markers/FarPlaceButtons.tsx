import { useStory, useStoryActions, useStoryText, useWording } from '../../store/StoryProvider.tsx'
import { compassPoint } from '../projection/distanceAndBearing.ts'
import type { FarPlace } from '../scene/farPlaces.ts'
import styles from './FarPlaceButtons.module.css'

/** Places out of view, as buttons at the map’s edge with direction and distance. */
export function FarPlaceButtons({ places }: { readonly places: readonly FarPlace[] }) {
  const wording = useWording()
  const text = useStoryText()
  const { choosePlace } = useStoryActions()
  const placeId = useStory((state) => state.placeId)
  return places.map(({ place, label, away, box, bearing, from, bearingFrom }) => (
    <button
      type="button"
      className={styles.far}
      dir={wording.dir}
      style={{ left: box.left, top: box.top, inlineSize: box.right - box.left }}
      data-far={place.id}
      aria-pressed={place.id === placeId}
      aria-label={wording.map.farPlace(label, compassPoint(bearingFrom), from.name)}
      onClick={() => choosePlace(place.id === placeId ? null : place.id)}
      key={place.id}
    >
      <svg viewBox="-6 -6 12 12" width="12" height="12" aria-hidden="true">
        <path d="M0 -5.5L3.6 4.5L0 2.4L-3.6 4.5z" transform={`rotate(${bearing.toFixed(0)})`} />
      </svg>
      <span>
        <bdi {...text}>{place.name}</bdi>
        {away}
      </span>
    </button>
  ))
}
