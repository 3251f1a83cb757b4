import type { Place } from '../../story/story.ts'
import { isMarkerShown } from '../markers/isElsewhere.ts'
import { labelStyle } from '../markers/labelStyle.ts'
import { project } from '../projection/camera.ts'
import type { FirstPicture } from './firstPicture.ts'

/** Where the first map has a place’s marker and its label: custom properties of FirstMap.module.css. */
export function firstMarkerStyle(place: Place, { layout, view, offset }: FirstPicture) {
  const [x, y] = offset(place.point)
  const isShown = isMarkerShown(place, layout)
  const placed = isShown ? layout.labels.get(place.id) : undefined
  return {
    '--x': x,
    '--y': y,
    '--seen': isShown ? 'visible' : 'hidden',
    '--named': placed === undefined ? 'hidden' : 'visible',
    ...labelStyle(placed, project(view.camera, view.size, place.point)),
  }
}
