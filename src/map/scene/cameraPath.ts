import { type Camera, project, type Size, unproject } from '../projection/camera.ts'

/** Farther off than so many frames the camera jumps. */
const farthest = 4

/**
 * The camera’s way from one view to another: a function of the part of the way, 0 to 1, eased. Null where the way is
 * too long to be shown.
 */
export function cameraPath(from: Camera, to: Camera, size: Size): ((part: number) => Camera) | null {
  const wider = { ...from, zoom: Math.min(from.zoom, to.zoom) }
  const [x, y] = project(wider, size, to.center)
  const [dx, dy] = [x - size.width / 2, y - size.height / 2]
  if (Math.hypot(dx, dy) > farthest * Math.max(size.width, size.height)) return null
  return (part) => {
    if (part >= 1) return to
    const eased = 1 - (1 - part) ** 3
    const center = unproject(wider, size, [size.width / 2 + dx * eased, size.height / 2 + dy * eased])
    return { center, zoom: from.zoom + (to.zoom - from.zoom) * eased }
  }
}
