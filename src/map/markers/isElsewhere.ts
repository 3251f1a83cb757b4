import type { Place } from '../../story/story.ts'
import type { MapLayout } from '../labels/mapLayout.ts'
import { boxAround, boxesTouch } from '../projection/box.ts'
import type { View } from '../projection/camera.ts'
import { project } from '../projection/camera.ts'

/** Half a marker’s button, in CSS pixels. */
const half = 12

/** Whether a place’s marker makes way: for its own button at the edge, or for another’s that would cover it. */
export function isElsewhere(place: Place, far: MapLayout['far'], { camera, size }: View): boolean {
  const dot = boxAround(project(camera, size, place.point), { width: half, height: half })
  return far.some(({ id, box }) => id === place.id || boxesTouch(dot, box))
}
