import type { Position } from 'geojson'
import { linesOf, shapeOf } from '../../story/geometry.ts'
import type { Place } from '../../story/story.ts'
import { type Box, boxAround } from '../projection/box.ts'
import type { View } from '../projection/camera.ts'
import { type FramePoint, project } from '../projection/camera.ts'

/** How far apart the boxes along a line stand, and how large they are, in CSS pixels. */
const spacing = 8
const size = { width: 8, height: 8 }

/** Boxes along the lines of places in the frame, which names keep off. */
export function lineBoxes(places: readonly Place[], view: View): readonly Box[] {
  return places.flatMap(({ geometry }) =>
    shapeOf(geometry) === 'LineString' ? linesOf(geometry).flatMap((line) => boxesAlong(line, view)) : [],
  )
}

function boxesAlong(line: readonly Position[], { camera, size: frame }: View): readonly Box[] {
  const points = line.map(([longitude = 0, latitude = 0]) => project(camera, frame, [longitude, latitude]))
  return points.slice(1).flatMap((end, index) => {
    const start = points[index] ?? end
    const length = Math.hypot(end[0] - start[0], end[1] - start[1])
    // A longer line does not lie in the frame from end to end.
    const count = Math.min(500, Math.ceil(length / spacing))
    return Array.from({ length: count + 1 }, (_, step): FramePoint => {
      const part = step / Math.max(1, count)
      return [start[0] + (end[0] - start[0]) * part, start[1] + (end[1] - start[1]) * part]
    })
      .filter(
        ([x, y]) =>
          x > -size.width && y > -size.height && x < frame.width + size.width && y < frame.height + size.height,
      )
      .map((point) => boxAround(point, size))
  })
}
