import { describe, expect, it } from 'vitest'
import { placeTitles, type TitleRequest, type TitleSeat } from './placeTitles.ts'

const mark = (id: string, at: number, width = 80): TitleRequest => ({ id, start: at, end: at, width })
const bar = (id: string, start: number, end: number, width = 80): TitleRequest => ({ id, start, end, width })

type Seating = [string, TitleRequest[], number, TitleSeat[]]

describe('an axis of 300 px', () => {
  it.each<Seating>([
    ['a title goes after its mark', [mark('a', 40)], 3, [{ id: 'a', row: 0, side: 'after' }]],
    ['at the end before it', [mark('a', 290)], 3, [{ id: 'a', row: 0, side: 'before' }]],
    ['a bar’s goes below it', [bar('a', 40, 200)], 3, [{ id: 'a', row: 0, side: 'below' }]],
    [
      'near the end of the axis it ends with its bar',
      [bar('a', 270, 300, 120)],
      3,
      [{ id: 'a', row: 0, side: 'before' }],
    ],
    ['a title longer than the axis is left out', [mark('a', 150, 900)], 3, [{ id: 'a', row: 0, side: 'none' }]],
    [
      'the next goes before its mark, else to the next row; they are seated from the left',
      [mark('late', 210, 60), mark('early', 100, 80), mark('middle', 110, 150)],
      3,
      [
        { id: 'early', row: 0, side: 'after' },
        { id: 'middle', row: 1, side: 'after' },
        { id: 'late', row: 0, side: 'after' },
      ],
    ],
    [
      'a mark for which no row is free stands in one more',
      [mark('a', 100), mark('b', 101, 250), mark('c', 102, 250)],
      2,
      [
        { id: 'a', row: 0, side: 'after' },
        { id: 'b', row: 1, side: 'none' },
        { id: 'c', row: 2, side: 'none' },
      ],
    ],
  ])('%s', (_, requests, rows, seats) => {
    expect(placeTitles(requests, 300, rows)).toEqual(seats)
  })
})

describe('more events than an axis has room for', () => {
  const many = Array.from({ length: 200 }, (_, index) => mark(String(index), (index % 100) * 9))
  const seats = placeTitles(many, 900, 3)
  const alone = seats.filter(({ side }) => side === 'none')

  it('have titles where they fit, and below them marks that stand for the others', () => {
    expect(seats.filter(({ side, row }) => side !== 'none' && row < 3).length).toBeGreaterThan(20)
    expect(alone.every(({ row }) => row === 3)).toBe(true)
    expect(seats.length + alone.reduce((sum, { more = 0 }) => sum + more, 0)).toBe(200)
  })

  it('have marks that keep clear of one another and of their numbers', () => {
    const at = alone.map(({ id }) => (Number(id) % 100) * 9)
    expect(Math.min(...at.slice(1).map((one, index) => one - (at[index] ?? 0)))).toBeGreaterThanOrEqual(48)
  })

  it('have no other marks on a narrower axis', () => {
    const ids = new Set(seats.map(({ id }) => id))
    const narrow = placeTitles(
      many.map((request) => mark(request.id, request.start / 3)),
      300,
      3,
      (id) => ids.has(id),
    )
    expect(narrow.every(({ id }) => ids.has(id))).toBe(true)
    expect(narrow.reduce((sum, { more = 0 }) => sum + 1 + more, 0)).toBe(200)
  })
})

/** Numbers from 0 up to 1, the same for a seed: a linear congruential generator with Numerical Recipes’ constants. */
function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32
    return state / 2 ** 32
  }
}

function randomRequests(next: () => number, length: number, count: number): readonly TitleRequest[] {
  return Array.from({ length: count }, (_, index) => {
    const start = Math.round(next() * length)
    const isBar = next() < 0.3
    const end = isBar ? Math.min(length, start + 1 + Math.round(next() * 200)) : start
    return { id: String(index), start, end, width: Math.round(next() * 220) }
  })
}

/** The start and end of an event as drawn: its bar or its mark of 8 px, and its title. */
function drawn({ start, end, width }: TitleRequest, side: TitleSeat['side']): readonly [number, number] {
  switch (side) {
    case 'after':
      return [start - 4, start + 8 + width]
    case 'before':
      return [start - 8 - width, start + 4]
    case 'below':
      return [start, Math.max(end, start + width)]
    case 'none':
      return [start - 4, end + 4]
  }
}

/** The pairs that overlap in a row, and the events that reach more than 16 px beyond the axis. */
function faults(requests: readonly TitleRequest[], seats: readonly TitleSeat[], length: number) {
  const placed = seats.map((seat) => {
    const request = requests.find(({ id }) => id === seat.id)
    if (request === undefined) throw new Error(`nobody asked for ${seat.id}`)
    return { seat, stretch: drawn(request, seat.side) }
  })
  const outside = placed.filter(({ stretch: [start, end] }) => start < -16 || end > length + 16)
  const overlapping = placed.flatMap((a, index) =>
    placed
      .slice(index + 1)
      .filter((b) => a.seat.row === b.seat.row)
      .filter((b) => a.stretch[0] < b.stretch[1] && b.stretch[0] < a.stretch[1])
      .map((b) => [a.seat, b.seat] as const),
  )
  return { outside, overlapping }
}

describe.each(Array.from({ length: 20 }, (_, index) => index + 1))('random events, seed %d', (seed) => {
  const next = sequence(seed)
  const length = 280 + Math.round(next() * 700)
  const requests = randomRequests(next, length, 1 + Math.floor(next() * 16))

  it('never overlap where there are as many rows as events, and are seated each once', () => {
    const seats = placeTitles(requests, length, requests.length)
    expect(faults(requests, seats, length)).toEqual({ outside: [], overlapping: [] })
    expect(seats.map(({ id }) => id).sort()).toEqual(requests.map(({ id }) => id).sort())
  })

  it('in four rows overlap only where a mark without a title found none free', () => {
    const seats = placeTitles(requests, length, 4)
    const { outside, overlapping } = faults(requests, seats, length)
    expect(outside).toEqual([])
    expect(overlapping.filter((pair) => !pair.some(({ side, row }) => side === 'none' && row === 4))).toEqual([])
    expect(seats.every(({ row }) => row >= 0 && row <= 4)).toBe(true)
  })
})
