import * as layout from '../../page/layout.ts'
import type { LngLat } from '../../story/story.ts'
import { type Padding, project, type Size, type View } from '../projection/camera.ts'

/**
 * Whether the controls stand in a row at the map’s lower right, or in a column. The stylesheet knows the page’s width: a
 * frame of 504 to 592 px may have either.
 */
const inRow = ({ width }: Size) => width < layout.mediumPage - 2 * layout.mediumMargin

/** What the scale bar and the attribution, in a narrow frame on two lines, take at its bottom. */
export const creditHeight = ({ width }: Size) => (width < layout.narrowMap ? 48 : 24)

/** The height of a row of controls, under a finger too. */
export const controlsRowHeight = layout.controlTouch + 2

/** Four controls and their borders, and a little space, along a row or a column. */
const fourControls = (button: number) => 4 * button + 6

/** The width that the controls take at the right end of the bottom edge: as large as they are under a finger. */
export function controlsWidth(size: Size): number {
  if (size.width < layout.touchMap) return fourControls(layout.controlSize)
  return inRow(size) ? fourControls(layout.controlTouch) : layout.controlTouch + 2 + 2 * layout.controlsInset
}

/** The height that they take there, with what stands below them. */
const controlsHeight = (size: Size) =>
  creditHeight(size) + (inRow(size) ? controlsRowHeight : fourControls(layout.controlTouch))

/** So near to the controls a point counts as covered: its marker is wider than a point. */
const near = 6

/** Whether the controls cover a marker at a point. */
export function isUnderControls(point: LngLat, { camera, size }: View): boolean {
  const [x, y] = project(camera, size, point)
  return x > size.width - controlsWidth(size) - near && y > size.height - controlsHeight(size) - near
}

/** A padding that keeps the theatre above a row of controls, or beside a column. */
export function clearOfControls(padding: Padding, size: Size): Padding {
  const room = layout.markerSize / 2
  return inRow(size)
    ? { ...padding, bottom: Math.max(padding.bottom, controlsHeight(size) + room) }
    : { ...padding, right: Math.max(padding.right, controlsWidth(size) + room) }
}
