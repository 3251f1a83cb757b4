import { markerSize } from '../../page/layout.ts'
import type { Place } from '../../story/story.ts'
import type { MapLayout } from '../labels/mapLayout.ts'
import { boxAround, boxesTouch } from '../projection/box.ts'
import { project, type View } from '../projection/camera.ts'

/** Half the width of a marker’s button, in CSS pixels. */
export const markerRadius = markerSize / 2

/** Whether a place’s marker gives way to a button at the edge: to the place’s own, or to another that would cover it. */
export function isElsewhere(place: Place, far: MapLayout['far'], { camera, size }: View): boolean {
  const dot = boxAround(project(camera, size, place.point), { width: markerRadius, height: markerRadius })
  return far.some(({ id, box }) => id === place.id || boxesTouch(dot, box))
}

/** Whether a layout shows a place’s marker: its point is in the frame, and no button at the edge stands for it. */
export function isMarkerShown(place: Place, { view, far }: Pick<MapLayout, 'view' | 'far'>): boolean {
  const [x, y] = project(view.camera, view.size, place.point)
  const isInFrame = x >= 0 && y >= 0 && x <= view.size.width && y <= view.size.height
  return isInFrame && !isElsewhere(place, far, view)
}
