import { townDot } from '../../page/layout.ts'
import { countryName } from '../../wording/countryName.ts'
import type { GroundName } from '../ground/stillGround.ts'
import { placeLabels } from '../labels/placeLabels.ts'
import { type Box, boxAround, boxesTouch, boxIsInFrame } from '../projection/box.ts'
import type { View } from '../projection/camera.ts'
import { type FramePoint, project, type Size } from '../projection/camera.ts'
import { borderNameSpot } from './borderNameSpot.ts'
import { riverNameSpot } from './riverNameSpot.ts'

/** A name of the ground where it stands: its box in CSS pixels, and by how many degrees it is turned around its middle. */
export type PlacedName = {
  readonly kind: GroundName['kind']
  readonly text: string
  readonly box: Box
  readonly turn: number
  /** A town’s dot. */
  readonly dot: FramePoint | null
}

/** The width of a name of a kind in CSS pixels. */
export type NameWidth = (text: string, kind: GroundName['kind']) => number

const heights: Readonly<Record<GroundName['kind'], number>> = { country: 16, admin1: 14, town: 15, river: 14 }

/** Countries before rivers, rivers before governorates, these before towns. */
const order: readonly GroundName['kind'][] = ['country', 'river', 'admin1', 'town']

/** Square CSS pixels of the frame for each name, so that they don’t crowd. */
const roomEach = 14_000

/**
 * Places the names of the ground where nothing is `taken` by the story: kind by kind, higher ranks first, none on
 * anything else.
 */
export function placedNames(
  names: readonly GroundName[],
  view: View,
  taken: readonly Box[],
  lang: string,
  width: NameWidth,
): readonly PlacedName[] {
  const most = Math.ceil((view.size.width * view.size.height) / roomEach)
  const placed: PlacedName[] = []
  const boxes = [...taken]
  for (const kind of order) {
    const wanted = names
      .filter((name) => name.kind === kind && view.camera.zoom >= name.fromZoom)
      .toSorted((a, b) => b.rank - a.rank)
    for (const name of wanted) {
      if (placed.length >= most) return placed
      const text = nameIn(name, lang)
      // A river may flow through a town of its name.
      if (placed.some((other) => other.text === text && isRiver(other) === isRiver(name))) continue
      const spot = spotFor(name, text, view, boxes, width)
      if (spot === null) continue
      placed.push(spot)
      boxes.push(spot.box, ...(spot.dot === null ? [] : [dotBox(spot.dot)]))
    }
  }
  return placed
}

/** A name in a language: from its own names, or a country’s from its code. */
export function nameIn({ name, names, code }: GroundName, lang: string): string {
  const language = lang.split('-')[0] ?? lang
  const own = names?.[lang] ?? names?.[language]
  if (own !== undefined) return own
  return (code === undefined ? undefined : countryName(code, lang)) ?? name
}

function isRiver({ kind }: { readonly kind: GroundName['kind'] }): boolean {
  return kind === 'river'
}

/** What tells a name from every other on the map. */
export function nameKey({ kind, text }: PlacedName): string {
  return `${kind} ${text}`
}

/** Whether a name may be letter-spaced: not in a script that joins its letters. */
export function isSpaced(text: string): boolean {
  return /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\P{Letter}]*$/u.test(text)
}

function spotFor(
  name: GroundName,
  text: string,
  view: View,
  taken: readonly Box[],
  width: NameWidth,
): PlacedName | null {
  const size = { width: width(text, name.kind), height: heights[name.kind] }
  if (name.kind === 'river') {
    const spot = riverNameSpot(name.at, view, size, taken)
    return spot === null ? null : { kind: name.kind, text, ...spot, dot: null }
  }
  if (name.kind === 'country' && name.at.length > 1) {
    const spot = borderNameSpot(name.at, view, size, taken)
    return spot === null ? null : { kind: name.kind, text, ...spot, dot: null }
  }
  const [point] = name.at
  if (point === undefined) return null
  const anchor = project(view.camera, view.size, point)
  if (!isInFrame(anchor, view.size)) return null
  if (name.kind === 'town') return townSpot(text, anchor, size, view, taken)
  const room = name.kind === 'country' ? roomAround(name, view.camera.zoom) : 0
  for (const [dx, dy] of offsets) {
    if (Math.hypot(dx, dy) > room) continue
    const box = boxAround([anchor[0] + dx, anchor[1] + dy], size)
    const isFree = boxIsInFrame(box, view.size, 4) && !taken.some((other) => boxesTouch(box, other, 4))
    if (isFree) return { kind: name.kind, text, box, turn: 0, dot: null }
  }
  return null
}

/**
 * How far a country’s name may stand from the country’s broadest spot, in CSS pixels: from `fromZoom` on there is a
 * square of 60 pixels in the country (public/geo/README.md).
 */
function roomAround({ fromZoom }: GroundName, zoom: number): number {
  return 30 * 2 ** (zoom - fromZoom)
}

function isInFrame([x, y]: FramePoint, { width, height }: Size): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height
}

/** Where a country’s name may stand, best first, in CSS pixels from its broadest spot. */
const offsets: readonly (readonly [x: number, y: number])[] = [0, 24, 48, 72, 96, 120].flatMap((distance) =>
  [
    [0, 1],
    [0, -1],
    [1, 0],
    [-1, 0],
    [0.7, 0.7],
    [-0.7, 0.7],
  ].map(([x = 0, y = 0]) => [x * distance, y * distance] as const),
)

function dotBox(at: FramePoint): Box {
  return boxAround(at, { width: townDot, height: townDot })
}

function townSpot(
  text: string,
  anchor: FramePoint,
  size: { readonly width: number; readonly height: number },
  { size: frame }: View,
  taken: readonly Box[],
): PlacedName | null {
  const dot = dotBox(anchor)
  if (taken.some((other) => boxesTouch(dot, other, 2))) return null
  const label = placeLabels([{ id: text, anchor, ...size, dotRadius: townDot / 2, priority: 0 }], frame, taken).get(
    text,
  )
  if (label === undefined || label.leader !== null) return null
  return { kind: 'town', text, box: label.box, turn: 0, dot: anchor }
}
