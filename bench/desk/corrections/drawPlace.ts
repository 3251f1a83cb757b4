import { lineString, simplify } from '@turf/turf'
import type { Position } from 'geojson'
import { type EntryOf, entriesOf, entryOf } from '../../../src/desk/project/entries.ts'
import type { Editor } from './Editor.ts'
import type { Work } from './work.ts'

/** An editor draws no more corners than so. */
const mostCorners = 12

/** So much of the map’s smaller side does an editor zoom in to see the shape at. */
const shownShare = 0.6

/** A point of the map, in CSS pixels from the page’s left and top edge. */
type Pixel = { readonly x: number; readonly y: number }

/** Draws the open place’s line or area, corner by corner, on the map that is zoomed in on it by the wheel: a click. */
export async function drawPlace({ editor, hand, ids }: Work, { id, geometry }: EntryOf<'places'>): Promise<void> {
  if (geometry === null || geometry.type === 'Point' || geometry.type === 'MultiPoint') return
  const isLine = geometry.type === 'LineString' || geometry.type === 'MultiLineString'
  const { map } = editor.desk.words
  await editor.click(editor.desk.part('map').getByRole('button', { name: map.wholeStory }))
  await editor.click(editor.desk.part('story').getByRole('button', { name: isLine ? map.line : map.area }))
  const corners = cornersOf(outlineOf(geometry), isLine)
  const known = entriesOf(hand, 'places').flatMap(({ id, geometry: place }) => {
    const marker = ids.places.get(id)
    return marker === undefined || place?.type !== 'Point' ? [] : [{ marker, position: place.coordinates }]
  })
  await zoomTo(editor, corners, known)
  const pixelOf = await projection(editor, known)
  for (const corner of corners) {
    const { x, y } = pixelOf(corner)
    await editor.desk.page.mouse.click(x, y)
    editor.count({ clicks: 1 })
  }
  await editor.press('Enter')
  await editor.desk.part('map').getByRole('button', { name: map.cancel }).waitFor({ state: 'detached' })
  const drawn = entryOf(await editor.project(), 'places', ids.places.get(id) ?? '')
  if (drawn?.geometry?.type !== (isLine ? 'LineString' : 'Polygon'))
    throw new Error(
      `the desk has drawn nothing for '${id}': ${corners.map((corner) => JSON.stringify(pixelOf(corner))).join(' ')}`,
    )
}

type Geometry = Exclude<NonNullable<EntryOf<'places'>['geometry']>, { type: 'Point' | 'MultiPoint' }>

/** The longest of its lines or rings. */
function outlineOf({ type, coordinates }: Geometry): readonly Position[] {
  const lines = type === 'LineString' ? [coordinates] : type === 'MultiPolygon' ? coordinates.flat() : coordinates
  return lines.toSorted((a, b) => b.length - a.length)[0] ?? []
}

/** The corners that say the most about an outline; an area’s without the last, which is its first. */
function cornersOf(outline: readonly Position[], isLine: boolean): readonly Position[] {
  const line = lineString([...outline])
  const tolerances = Array.from({ length: 40 }, (_, step) => 0.001 * 1.3 ** step)
  const simpler = tolerances
    .map((tolerance) => simplify(line, { tolerance, highQuality: true }).geometry.coordinates)
    .find(({ length }) => length <= mostCorners)
  return (simpler ?? outline).slice(0, isLine ? undefined : -1)
}

type KnownMarker = { readonly marker: string; readonly position: Position }

/** How far right and down a position lies, in widths of the world (Web Mercator). */
function mercator([longitude = 0, latitude = 0]: Position): Pixel {
  const radians = (latitude * Math.PI) / 180
  return { x: longitude / 360 + 0.5, y: 0.5 - Math.log(Math.tan(Math.PI / 4 + radians / 2)) / (2 * Math.PI) }
}

/** Where positions stand on the page now, by two markers that are far apart. */
async function projection(editor: Editor, known: readonly KnownMarker[]): Promise<(position: Position) => Pixel> {
  const canvas = await editor.desk.part('map').locator('canvas').first().boundingBox()
  const sorted = known.toSorted((a, b) => (a.position[0] ?? 0) - (b.position[0] ?? 0))
  const [west, east] = [sorted[0], sorted.at(-1)]
  if (canvas === null || west === undefined || east === undefined || west === east)
    throw new Error('the desk’s map has too few markers to draw by')
  const [first, last] = [await shiftOf(editor, west.marker), await shiftOf(editor, east.marker)]
  const [from, to] = [mercator(west.position), mercator(east.position)]
  const scale = (last.x - first.x) / (to.x - from.x)
  return (position) => {
    const { x, y } = mercator(position)
    return { x: canvas.x + first.x + (x - from.x) * scale, y: canvas.y + first.y + (y - from.y) * scale }
  }
}

/** Where a marker’s point is on the map, in pixels from its left and top edge. */
async function shiftOf(editor: Editor, marker: string): Promise<Pixel> {
  const transform = await editor.desk.marker(marker).evaluate((element) => element.getAttribute('style') ?? '')
  const [, x, y] = /translate\((-?[\d.]+)px, (-?[\d.]+)px\)/.exec(transform) ?? []
  if (x === undefined || y === undefined) throw new Error(`the marker ${marker} stands nowhere`)
  return { x: Number(x), y: Number(y) }
}

/** Turns the wheel over the corners’ middle until they fill enough of the map. */
async function zoomTo(editor: Editor, corners: readonly Position[], known: readonly KnownMarker[]): Promise<void> {
  const canvas = await editor.desk.part('map').locator('canvas').first().boundingBox()
  if (canvas === null) return
  for (let turn = 0; turn < 40; turn += 1) {
    const pixelOf = await projection(editor, known)
    const pixels = corners.map(pixelOf)
    const [xs, ys] = [pixels.map(({ x }) => x), pixels.map(({ y }) => y)]
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
    const share = Math.max((right - left) / canvas.width, (bottom - top) / canvas.height)
    if (share > shownShare / 2) break
    await editor.desk.page.mouse.move((left + right) / 2, (top + bottom) / 2)
    await editor.desk.page.mouse.wheel(0, -200)
    await editor.desk.page.waitForTimeout(400)
  }
  editor.count({ clicks: 1 })
}
