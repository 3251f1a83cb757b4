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
  /** How many more events its mark stands for. */
  readonly more?: number | undefined
}

type Span = readonly [start: number, end: number]

/** The least space between two marks or titles, and the room to each side of a mark’s middle, in CSS pixels. */
const gap = 8

/** More events than these don’t each have a mark where they would cover one another. */
const mostAlone = 60

/** The room of a number after a mark, in CSS pixels. */
const moreRoom = 24

/**
 * Places events in rows below an axis that is `length` CSS pixels long. Each takes the first row where its title fits
 * after its mark, or else before it. An event whose title fits nowhere shows its mark alone, in the first row that is
 * free there; where no row is, in one more row below them, which holds only marks. Where many events would cover one
 * another there, that row alone has marks without titles, each with the number of those that it stands for; only events
 * for which `isSeated` holds have a mark then.
 */
export function placeTitles(
  requests: readonly TitleRequest[],
  length: number,
  rows: number,
  isSeated: (id: string) => boolean = () => true,
): readonly TitleSeat[] {
  const inOrder = [...requests].sort((a, b) => a.start - b.start)
  const seated = inOrder.filter(({ id }) => isSeated(id))
  const each = seatsIn(seated, length, rows, 'each')
  if (seated.length === requests.length && (!each.isCrowded || requests.length <= mostAlone)) return each.seats
  const { seats } = seatsIn(seated, length, rows, 'counted')
  return withMore(seats, inOrder)
}

/**
 * Seats events, in their order, in rows. Those whose title fits nowhere have a mark `each`, and the rows are crowded if
 * none is free for one; or else the last row has marks with room for a number, and the others none.
 */
function seatsIn(
  requests: readonly TitleRequest[],
  length: number,
  rows: number,
  alone: 'each' | 'counted',
): { readonly seats: readonly TitleSeat[]; readonly isCrowded: boolean } {
  const taken: Span[][] = Array.from({ length: rows + 1 }, () => [])
  const isFree = (row: number, [start, end]: Span) =>
    start >= -2 * gap &&
    end <= length + 2 * gap &&
    taken[row]?.every(([from, to]) => start >= to + gap || end <= from - gap)
  let isCrowded = false
  const seats = requests.flatMap((request): readonly TitleSeat[] => {
    const { id, start, end } = request
    for (let row = 0; row < rows; row += 1) {
      for (const [side, span] of candidates(request)) {
        if (!isFree(row, span)) continue
        taken[row]?.push(span)
        return [{ id, row, side }]
      }
    }
    const isCounted = alone === 'counted'
    const span: Span = [start - gap, Math.max(end, isCounted ? start + moreRoom : end) + gap]
    const free = taken.findIndex((_, row) => (row === rows || !isCounted) && isFree(row, span))
    isCrowded ||= free === -1
    if (free === -1 && isCounted) return []
    const row = free === -1 ? rows : free
    taken[row]?.push(span)
    return [{ id, row, side: 'none' }]
  })
  return { seats, isCrowded }
}

/** Seats with the numbers of the events that have none: each is counted by the mark without a title before it, or the first. */
function withMore(seats: readonly TitleSeat[], requests: readonly TitleRequest[]): readonly TitleSeat[] {
  const sides = new Map(seats.map(({ id, side }) => [id, side]))
  const more = new Map<string | undefined, number>()
  let counter = seats.find(({ side }) => side === 'none')?.id
  for (const { id } of requests) {
    if (sides.get(id) === 'none') counter = id
    if (!sides.has(id)) more.set(counter, (more.get(counter) ?? 0) + 1)
  }
  return seats.map((seat) => ({ ...seat, more: more.get(seat.id) }))
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
