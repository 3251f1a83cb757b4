import { farRow } from '../../page/layout.ts'
import type { Box } from '../projection/box.ts'
import type { Size } from '../projection/camera.ts'

/** A button for something out of view, in CSS pixels; the bearing in degrees clockwise from north. */
export type EdgeRequest = { readonly id: string; readonly bearing: number; readonly width: number }

export type EdgePlace = { readonly id: string; readonly bearing: number; readonly box: Box }

/** CSS pixels between two buttons, and from the frame’s edge. */
const gap = 4
const inset = 8

/**
 * Places for buttons in rows along the frame’s top edge (what lies to the north) and bottom edge (the rest), each as
 * near as the others allow to where its bearing’s ray from the frame’s middle meets that edge, and in the order of
 * these points. `taken` is what other things take of the bottom edge: below the rows, and at their right end.
 */
export function edgeRows(
  requests: readonly EdgeRequest[],
  frame: Size,
  taken: { readonly below: number; readonly beside: number } = { below: 0, beside: 0 },
): readonly EdgePlace[] {
  const [northEnd, southEnd] = [frame.width - inset, frame.width - inset - taken.beside]
  const north = rowsOf(
    requests.filter(({ bearing }) => isNorth(bearing)),
    frame,
    northEnd,
  )
  const south = rowsOf(
    requests.filter(({ bearing }) => !isNorth(bearing)),
    frame,
    southEnd,
  )
  return [
    ...north.flatMap((row, index) => placed(row, northEnd, inset + index * (farRow + gap))),
    ...south.flatMap((row, index) =>
      placed(row, southEnd, frame.height - taken.below - inset - farRow - index * (farRow + gap)),
    ),
  ]
}

/** Whether what lies at a bearing, in degrees clockwise from north, is shown at the top edge. */
export function isNorth(bearing: number): boolean {
  return Math.cos(radians(bearing)) > 0
}

type Wish = { readonly request: EdgeRequest; readonly x: number }

/** The requests in order along the edge, in as many rows as their widths need. */
function rowsOf(requests: readonly EdgeRequest[], frame: Size, end: number): readonly (readonly Wish[])[] {
  const wishes = requests.map((request) => ({ request, x: meeting(request.bearing, frame) })).sort((a, b) => a.x - b.x)
  const rows: Wish[][] = []
  for (const wish of wishes) {
    const row = rows.at(-1)
    const used = (row ?? []).reduce((sum, { request }) => sum + request.width + gap, 0)
    if (row !== undefined && used + wish.request.width <= end - inset) row.push(wish)
    else rows.push([wish])
  }
  return rows
}

/** A row’s buttons pushed apart to the right, then back from its end. */
function placed(row: readonly Wish[], end: number, top: number): readonly EdgePlace[] {
  const lefts: number[] = []
  for (const [index, { request, x }] of row.entries()) {
    const before = row[index - 1]
    const earliest = before === undefined ? inset : (lefts[index - 1] ?? 0) + before.request.width + gap
    lefts.push(Math.max(earliest, x - request.width / 2))
  }
  let latest = end
  for (const [index, { request }] of [...row.entries()].reverse()) {
    lefts[index] = Math.max(inset, Math.min(lefts[index] ?? 0, latest - request.width))
    latest = (lefts[index] ?? 0) - gap
  }
  return row.map(({ request: { id, bearing, width } }, index) => {
    const left = lefts[index] ?? inset
    return { id, bearing, box: { left, top, right: left + width, bottom: top + farRow } }
  })
}

/** How far along its edge the ray of a bearing from the frame’s middle meets it, in CSS pixels from the left. */
function meeting(bearing: number, { width, height }: Size): number {
  const slope = Math.sin(radians(bearing)) / Math.max(1e-6, Math.abs(Math.cos(radians(bearing))))
  return Math.min(width, Math.max(0, width / 2 + (slope * height) / 2))
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180
}
