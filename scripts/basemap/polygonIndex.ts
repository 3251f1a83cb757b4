import type { Position } from 'geojson'
import type { Ring } from './shapes.ts'

type IndexedPolygon = {
  readonly part: Ring[]
  bands?: Map<number, Edge[]>
  left: number
  right: number
  top: number
  bottom: number
}

/** A spatial index of polygons on the unit square: finds the one that holds a position. */
export class PolygonIndex {
  private readonly cells = new Map<number, IndexedPolygon[]>()

  constructor(parts: readonly Ring[][]) {
    for (const part of parts) this.add(indexPolygon(part))
  }

  has(position: Position): boolean {
    return this.at(position) !== undefined
  }

  at(position: Position): Ring[] | undefined {
    const [x = 0, y = 0] = position
    const boxes = this.cells.get(keyOf(cellOf(x), cellOf(y))) ?? []
    const found = boxes.find((box) => {
      if (x < box.left || x > box.right || y < box.top || y > box.bottom) return false
      box.bands ??= bandsOf(box.part)
      return isIn(box.bands, x, y)
    })
    return found?.part
  }

  /** Whether a position may be within `reach` of a polygon. Compares with the polygons’ boxes only. */
  mayBeNear([x = 0, y = 0]: Position, reach: number): boolean {
    const columns = [cellOf(x - reach), cellOf(x + reach)]
    const rows = [cellOf(y - reach), cellOf(y + reach)]
    const boxes = columns.flatMap((column) => rows.flatMap((row) => this.cells.get(keyOf(column, row)) ?? []))
    return boxes.some(({ left, right, top, bottom }) => {
      return x >= left - reach && x <= right + reach && y >= top - reach && y <= bottom + reach
    })
  }

  private add(box: IndexedPolygon): void {
    for (let column = cellOf(box.left); column <= cellOf(box.right); column++)
      for (let row = cellOf(box.top); row <= cellOf(box.bottom); row++) {
        const boxes = this.cells.get(keyOf(column, row))
        if (boxes === undefined) this.cells.set(keyOf(column, row), [box])
        else boxes.push(box)
      }
  }
}

const cellsAcross = 2048

function cellOf(coordinate: number): number {
  return Math.floor(coordinate * cellsAcross)
}

function keyOf(column: number, row: number): number {
  return column * 4 * cellsAcross + row
}

function indexPolygon(part: Ring[]): IndexedPolygon {
  const box: IndexedPolygon = { part, left: 2, right: -1, top: 2, bottom: -1 }
  for (const [x = 0, y = 0] of part[0] ?? []) {
    box.left = Math.min(box.left, x)
    box.right = Math.max(box.right, x)
    box.top = Math.min(box.top, y)
    box.bottom = Math.max(box.bottom, y)
  }
  return box
}

type Edge = readonly [startX: number, startY: number, endX: number, endY: number]

const bandsAcross = 65_536

/** The edges of all rings, by the horizontal bands that they cross: great rivers have too many edges to try each. */
function bandsOf(part: Ring[]): Map<number, Edge[]> {
  const bands = new Map<number, Edge[]>()
  for (const ring of part)
    ring.slice(1).forEach(([endX = 0, endY = 0], index) => {
      const [startX = 0, startY = 0] = ring[index] ?? []
      const [first, last] = [bandOf(Math.min(startY, endY)), bandOf(Math.max(startY, endY))]
      for (let band = first; band <= last; band++) {
        const edges = bands.get(band)
        if (edges === undefined) bands.set(band, [[startX, startY, endX, endY]])
        else edges.push([startX, startY, endX, endY])
      }
    })
  return bands
}

function bandOf(y: number): number {
  return Math.floor(y * bandsAcross)
}

/** Even-odd rule over all rings, so that holes are outside. */
function isIn(bands: ReadonlyMap<number, readonly Edge[]>, x: number, y: number): boolean {
  let inside = false
  for (const [startX, startY, endX, endY] of bands.get(bandOf(y)) ?? []) {
    const crosses = endY > y !== startY > y && x < ((startX - endX) * (y - endY)) / (startY - endY) + endX
    if (crosses) inside = !inside
  }
  return inside
}
