import type { CSSProperties } from 'react'
import { useStory, useStoryActions } from '../../store/StoryProvider.tsx'
import type { MapLayout } from '../labels/mapLayout.ts'
import { FarPlaceButton } from './FarPlaceButton.tsx'
import { farPlaceStyle } from './farPlaceStyle.ts'

/** The buttons of the places out of view. */
export function FarPlaceButtons({ layout }: { readonly layout: MapLayout | null }) {
  const { choosePlace } = useStoryActions()
  const placeId = useStory((state) => state.placeId)
  return layout?.far.map((far) => (
    <FarPlaceButton
      far={far}
      style={farPlaceStyle(far, layout.view.size) as CSSProperties}
      data-far={far.id}
      aria-pressed={far.id === placeId}
      onClick={() => choosePlace(far.id === placeId ? null : far.id)}
      key={far.id}
    />
  ))
}
