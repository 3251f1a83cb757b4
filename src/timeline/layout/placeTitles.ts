/** An event to place. Its mark reaches from `start` to `end`, its title is `width` wide: CSS pixels, along the axis. */
export type TitleRequest = {
  readonly id: string
  readonly start: number
  readonly end: number
  readonly width: number
}

/** The row of an event, counted from the axis, and the side of its mark where its title stands; a bar’s is below it, from its start or, `before`, up to its end. */
export type TitleSeat = {
  readonly id: string
  readonly row: number
  readonly side: 'after' | 'before' | 'below' | 'none'
}

type Span = readonly [start: number, end: number]

/** The least space between two marks or titles, and the room to each side of a mark’s middle, in CSS pixels. */
const gap = 8

/**
 * Places events in rows below an axis that is `length` CSS pixels long. Each takes the first row where its title fits
 * after its mark, or else before it. An event whose title fits nowhere shows its mark alone, in the first row that is
 * free there; where no row is, in one more row below them, which holds only marks.
 */
export function placeTitles(requests: readonly TitleRequest[], length: number, rows: number): readonly TitleSeat[] {
  const taken: Span[][] = Array.from({ length: rows + 1 }, () => [])
  const isFree = (row: number, [start, end]: Span) =>
    start >= -2 * gap &&
    end <= length + 2 * gap &&
    taken[row]?.every(([from, to]) => start >= to + gap || end <= from - gap)
  const seat = (request: TitleRequest): TitleSeat => {
    for (let row = 0; row < rows; row += 1) {
      for (const [side, span] of candidates(request)) {
        if (!isFree(row, span)) continue
        taken[row]?.push(span)
        return { id: request.id, row, side }
      }
    }
    const alone: Span = [request.start - gap, request.end + gap]
    const free = taken.findIndex((_, row) => isFree(row, alone))
    const row = free === -1 ? rows : free
    taken[row]?.push(alone)
    return { id: request.id, row, side: 'none' }
  }
  return [...requests].sort((a, b) => a.start - b.start).map(seat)
}

function candidates({ start, end, width }: TitleRequest): readonly (readonly [TitleSeat['side'], Span])[] {
  if (end > start)
    return [
      ['below', [start, Math.max(end, start + width)]],
      ['before', [Math.min(start, end - width), end]],
    ]
  return [
    ['after', [start - gap, start + gap + width]],
    ['before', [start - gap - width, start + gap]],
  ]
}
