import { wrapLongitude } from '../../story/lngLat.ts'
import type { StillExtract, StillGround } from '../ground/stillGround.ts'
import type { Camera, Size } from '../projection/camera.ts'
import { latitudeAt, longitudeAt, worldX, worldY } from '../projection/mercator.ts'

/**
 * The camera nearest to one with which the still map fills the frame: zoomed in and moved as far as it takes. Null
 * where the camera’s centre lies on none of the extracts.
 */
export function coveredCamera(ground: StillGround, camera: Camera, size: Size): Camera | null {
  const cameras = ground.extracts.flatMap((extract) => coveredBy(extract, camera, size) ?? [])
  return cameras.toSorted((a, b) => distance(camera, a) - distance(camera, b))[0] ?? null
}

function coveredBy(
  { unitsPerWorld, origin: [left, top], size: [width, height] }: StillExtract,
  camera: Camera,
  frame: Size,
): Camera | null {
  const nearest = worldX(camera.center[0]) * unitsPerWorld
  const x = nearest + Math.round((left + width / 2 - nearest) / unitsPerWorld) * unitsPerWorld
  const y = worldY(camera.center[1]) * unitsPerWorld
  if (x < left || x > left + width || y < top || y > top + height) return null
  const leastScale = Math.max(frame.width / width, frame.height / height)
  const zoom = Math.max(camera.zoom, Math.log2((leastScale * unitsPerWorld) / 512))
  const perPixel = unitsPerWorld / (512 * 2 ** zoom)
  const within = (value: number, start: number, length: number, seen: number) =>
    Math.min(start + length - seen / 2, Math.max(start + seen / 2, value))
  const center = [
    longitudeAt(within(x, left, width, frame.width * perPixel) / unitsPerWorld),
    latitudeAt(within(y, top, height, frame.height * perPixel) / unitsPerWorld),
  ] as const
  return { center, zoom }
}

/** How far a camera is from another: steps of zoom, then degrees. */
function distance(from: Camera, to: Camera): number {
  const east = wrapLongitude(to.center[0] - from.center[0])
  return Math.abs(to.zoom - from.zoom) * 1000 + Math.hypot(east, to.center[1] - from.center[1])
}
