import type { LngLat } from '../../story/story.ts'
import { latitudeAt, longitudeAt, worldX, worldY } from './mercator.ts'

export type { LngLat }

/** Degrees, WGS 84. Where west is greater than east, the extent crosses the antimeridian. */
export type Extent = readonly [west: number, south: number, east: number, north: number]

/** North is up and there is no pitch. `zoom` as in MapLibre: the world is 512 * 2^zoom CSS px wide. */
export type Camera = { readonly center: LngLat; readonly zoom: number }

/** CSS px. */
export type Size = { readonly width: number; readonly height: number }

/** What the map shows of the world, and the size of its frame. */
export type View = { readonly camera: Camera; readonly size: Size }

/** CSS px from the top left of the frame. */
export type FramePoint = readonly [x: number, y: number]

/** CSS px to keep free inside each edge of the frame. */
export type Padding = {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

/** CSS px. */
const worldWidthAtZoom0 = 512

/**
 * Where a place lies in the frame. Of the copies of the world side by side, the one nearest the camera's centre counts.
 * Latitudes beyond ±85.051129 lie on that edge of the world.
 */
export function project(camera: Camera, size: Size, point: LngLat): FramePoint {
  const worldWidth = worldWidthAtZoom0 * 2 ** camera.zoom
  const east = worldX(point[0]) - worldX(camera.center[0])
  const south = worldY(point[1]) - worldY(camera.center[1])
  return [size.width / 2 + (east - Math.round(east)) * worldWidth, size.height / 2 + south * worldWidth]
}

/** The place at a point of the frame: longitude within -180…180, latitude within ±85.051129. Undoes `project`. */
export function unproject(camera: Camera, size: Size, [x, y]: FramePoint): LngLat {
  const worldWidth = worldWidthAtZoom0 * 2 ** camera.zoom
  return [
    longitudeAt(worldX(camera.center[0]) + (x - size.width / 2) / worldWidth),
    latitudeAt(worldY(camera.center[1]) + (y - size.height / 2) / worldWidth),
  ]
}

/**
 * The camera that shows an extent as large as it will go inside the padding, no closer than `maxZoom`; an extent
 * without size is shown at `maxZoom`. The formula, and the answer, are those of MapLibre's `cameraForBounds`
 * (`geo/projection/camera_helper.ts`), with the centre's longitude within -180…180. Where the padding takes the whole
 * frame, and MapLibre gives no answer, half of the frame is used.
 */
export function fitCamera(extent: Extent, size: Size, padding: Padding, maxZoom = 9): Camera {
  const [west, south, east, north] = extent
  const left = worldX(west)
  const right = worldX(west > east ? east + 360 : east)
  const top = worldY(north)
  const bottom = worldY(south)
  const [usedLeft, usedRight] = usedPadding(size.width, padding.left, padding.right)
  const [usedTop, usedBottom] = usedPadding(size.height, padding.top, padding.bottom)
  // A frame that is not laid out yet measures 0: one px keeps the zoom finite.
  const room = (length: number, used: number) => Math.max(1, length - used)
  const worldWidth = Math.min(
    room(size.width, usedLeft + usedRight) / (right - left),
    room(size.height, usedTop + usedBottom) / (bottom - top),
  )
  const zoom = Math.min(maxZoom, Math.log2(worldWidth / worldWidthAtZoom0))
  const pixel = 1 / (worldWidthAtZoom0 * 2 ** zoom)
  const x = (left + right) / 2 - ((usedLeft - usedRight) / 2) * pixel
  const y = (top + bottom) / 2 - ((usedTop - usedBottom) / 2) * pixel
  return { center: [longitudeAt(x), latitudeAt(y)], zoom }
}

/**
 * Padding on two sides of a length, all in CSS px: as asked, or in proportion down to half where it leaves no room.
 */
function usedPadding(length: number, before: number, after: number): readonly [before: number, after: number] {
  const share = before + after < length ? 1 : length / 2 / Math.max(before + after, 1)
  return [before * share, after * share]
}

/**
 * The nearest camera whose frame shows nothing north or south of the world, as MapLibre’s
 * (`geo/projection/mercator_transform.ts`): zoomed in, and moved, as far as that takes.
 */
export function constrainedCamera({ center, zoom }: Camera, { height }: Size): Camera {
  const leastZoom = Math.max(0, Math.log2(height / worldWidthAtZoom0))
  const half = height / 2 / (worldWidthAtZoom0 * 2 ** Math.max(zoom, leastZoom))
  const y = worldY(center[1])
  if (zoom >= leastZoom && y >= half && y <= 1 - half) return { center, zoom }
  const latitude = latitudeAt(Math.min(1 - half, Math.max(half, y)))
  return { center: [center[0], latitude], zoom: Math.max(zoom, leastZoom) }
}
