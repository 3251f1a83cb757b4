import type { Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { joinedLines } from './joinedLines.ts'

/** A line through points on the x axis. */
const level = (...xs: readonly number[]): Position[] => xs.map((x) => [x, 0])

/** A line as a string that is the same in both directions. */
function undirected(line: readonly Position[]): string {
  const there = line.map((point) => point.join()).join(' ')
  const back = line
    .toReversed()
    .map((point) => point.join())
    .join(' ')
  return there < back ? there : back
}

const same = (lines: readonly (readonly Position[])[]) => lines.map(undirected).sort()

/** All orders of a list. */
function ordersOf<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length < 2) return [items]
  return items.flatMap((item, index) => ordersOf(items.toSpliced(index, 1)).map((rest) => [item, ...rest]))
}

describe('joinedLines', () => {
  it('makes one line of pieces that go on in one another, in any order and direction', () => {
    const whole = [level(0, 1, 2, 3, 4, 5, 6, 7)]
    for (const pieces of ordersOf([level(0, 1, 2), level(2, 3), level(3, 4, 5), level(5, 6, 7)])) {
      for (let turned = 0; turned < 16; turned += 1) {
        const given = pieces.map((piece, index) => ((turned >> index) & 1 ? piece.toReversed() : piece))
        expect(same(joinedLines(given, 0.5))).toEqual(same(whole))
      }
    }
  })

  it('joins ends that are nearer than asked, and no others; the point between them stands once', () => {
    const near: Position[] = [
      [2.3, 0.4],
      [3, 0],
    ]
    expect(joinedLines([level(0, 2), near], 0.51)).toEqual([
      [
        [0, 0],
        [2, 0],
        [3, 0],
      ],
    ])
    expect(joinedLines([level(0, 2), near], 0.49)).toHaveLength(2)
  })

  it('leaves lines that meet no other', () => {
    const lines = [level(0, 1), level(5, 6), level(9, 10)]
    expect(joinedLines(lines, 0.5)).toEqual(lines)
  })

  it('leaves apart what crosses, or ends in the middle of another', () => {
    const lines: Position[][] = [
      level(0, 2, 4),
      [
        [2, 0],
        [2, 5],
      ],
      [
        [1, -3],
        [1, 3],
      ],
    ]
    expect(joinedLines(lines, 0.5)).toEqual(lines)
  })

  it('does not choose where three lines meet', () => {
    const fork: Position[][] = [
      level(0, 1, 2),
      level(2, 3),
      [
        [2, 0],
        [2, 4],
      ],
    ]
    for (const lines of ordersOf(fork)) expect(same(joinedLines(lines, 0.5))).toEqual(same(fork))
  })

  it('goes on at the other end of a line that meets a fork', () => {
    const arms: Position[][] = [
      level(2, 3),
      [
        [2, 0],
        [2, 4],
      ],
    ]
    for (const lines of ordersOf([level(0, 1), level(1, 2), ...arms])) {
      expect(same(joinedLines(lines, 0.5))).toEqual(same([level(0, 1, 2), ...arms]))
    }
  })

  it('closes a ring of two halves', () => {
    const [upper, lower]: Position[][] = [
      [
        [0, 0],
        [1, 1],
        [2, 0],
      ],
      [
        [2, 0],
        [1, -1],
        [0, 0],
      ],
    ]
    if (upper === undefined || lower === undefined) throw new Error('there are two halves')
    for (const halves of [
      [upper, lower],
      [upper, lower.toReversed()],
    ]) {
      const [ring, ...rest] = joinedLines(halves, 0.5)
      expect(rest).toEqual([])
      expect(ring).toHaveLength(5)
      expect(ring?.at(-1)).toEqual(ring?.[0])
    }
  })

  it('leaves out what is no line', () => {
    expect(joinedLines([[], [[7, 7]], level(0, 1)], 0.5)).toEqual([level(0, 1)])
    expect(joinedLines([], 0.5)).toEqual([])
  })

  it('changes nothing of what it is given', () => {
    const given = [level(0, 1), level(2, 1)]
    const copy = structuredClone(given)
    joinedLines(given, 0.5)
    expect(given).toEqual(copy)
  })
})
