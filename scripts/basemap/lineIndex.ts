import type { Position } from 'geojson'
import { distanceBetween, interpolate, type Line } from './shapes.ts'

type Segment = readonly [Position, Position]

/** A spatial index of lines on the unit square: finds those within `reach` of a position. */
export class LineIndex {
  private readonly cells = new Map<string, Segment[]>()
  private readonly reach: number

  constructor(lines: readonly Line[], reach: number) {
    this.reach = reach
    for (const line of lines)
      line.slice(1).forEach((end, index) => {
        this.add([line[index] ?? end, end])
      })
  }

  has(position: Position): boolean {
    return this.nearestTo(position) !== undefined
  }

  /** The nearest position on a line; undefined if none is within reach. */
  nearestTo(position: Position): Position | undefined {
    const [column, row] = this.cellOf(position)
    let [nearest, distance]: [Position | undefined, number] = [undefined, this.reach]
    for (let x = column - 1; x <= column + 1; x++)
      for (let y = row - 1; y <= row + 1; y++)
        for (const segment of this.cells.get(`${x},${y}`) ?? []) {
          const found = nearestOn(segment, position)
          const away = distanceBetween(position, found)
          if (away <= distance) [nearest, distance] = [found, away]
        }
    return nearest
  }

  private add([start, end]: Segment): void {
    const steps = Math.max(1, Math.ceil(distanceBetween(start, end) / this.reach))
    const keys = new Set<string>()
    for (let step = 0; step <= steps; step++) keys.add(this.cellOf(interpolate(start, end, step / steps)).join())
    for (const key of keys) {
      const segments = this.cells.get(key)
      if (segments === undefined) this.cells.set(key, [[start, end]])
      else segments.push([start, end])
    }
  }

  private cellOf([x = 0, y = 0]: Position): [number, number] {
    return [Math.floor(x / this.reach), Math.floor(y / this.reach)]
  }
}

/** The position on a segment that is nearest to another position. */
function nearestOn([start, end]: Segment, [x = 0, y = 0]: Position): Position {
  const [startX = 0, startY = 0] = start
  const [width, height] = [(end[0] ?? 0) - startX, (end[1] ?? 0) - startY]
  const square = width ** 2 + height ** 2
  const along = square === 0 ? 0 : ((x - startX) * width + (y - startY) * height) / square
  return interpolate(start, end, Math.min(Math.max(along, 0), 1))
}
