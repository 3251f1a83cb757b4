/** An event to seat; its mark reaches from start to end, in CSS pixels from the start of the axis. */
export type TitleRequest = {
  readonly id: string
  readonly start: number
  readonly end: number
  readonly width: number
}

/** The row of an event, and the side of its mark on which its title stands. A bar’s title is below it. */
export type TitleSeat = {
  readonly id: string
  readonly row: number
  readonly side: 'after' | 'before' | 'below' | 'none'
}

type Stretch = readonly [start: number, end: number]

/** The least space between two marks or titles, and half a mark’s width. */
const gap = 8

/**
 * Seats events in rows below an axis of a length. Each takes the first row where it fits with its title after its mark,
 * else before it. Where neither fits the mark stands alone in the first free row, at last in one more row for marks
 * only.
 */
export function titleRows(requests: readonly TitleRequest[], length: number, rows: number): readonly TitleSeat[] {
  const taken: Stretch[][] = Array.from({ length: rows + 1 }, () => [])
  const isFree = (row: number, [start, end]: Stretch) =>
    start >= -2 * gap &&
    end <= length + 2 * gap &&
    taken[row]?.every(([from, to]) => start >= to + gap || end <= from - gap)
  const seat = (request: TitleRequest): TitleSeat => {
    for (let row = 0; row < rows; row += 1) {
      for (const [side, stretch] of choices(request)) {
        if (!isFree(row, stretch)) continue
        taken[row]?.push(stretch)
        return { id: request.id, row, side }
      }
    }
    const alone: Stretch = [request.start - gap, request.end + gap]
    const free = taken.findIndex((_, row) => isFree(row, alone))
    const row = free === -1 ? rows : free
    taken[row]?.push(alone)
    return { id: request.id, row, side: 'none' }
  }
  return [...requests].sort((a, b) => a.start - b.start).map(seat)
}

function choices({ start, end, width }: TitleRequest): readonly (readonly [TitleSeat['side'], Stretch])[] {
  if (end > start) return [['below', [start, Math.max(end, start + width)]]]
  return [
    ['after', [start - gap, start + gap + width]],
    ['before', [start - gap - width, start + gap]],
  ]
}
