import { describe, expect, it } from 'vitest'
import { boxesTouch, boxIsInFrame } from '../projection/box.ts'
import type { Size } from '../projection/camera.ts'
import { type EdgePlace, type EdgeRequest, edgeRows } from './edgeRows.ts'

const frame: Size = { width: 600, height: 400 }

const request = (id: string, bearing: number, width = 100): EdgeRequest => ({ id, bearing, width })

/** Where buttons stand: from left to right and at which heights, from the top left. */
const corners = (places: readonly EdgePlace[]) => places.map(({ id, box }) => [id, box.left, box.top] as const)

describe('a button alone', () => {
  it.each([
    ['north: in the middle of the top', 0, [250, 8]],
    ['south: in the middle of the bottom', 180, [250, 364]],
    ['north-east: where the ray meets the top', 45, [450, 8]],
    ['north-west', 315, [50, 8]],
    ['south-west: where the ray meets the bottom', 225, [50, 364]],
    ['nearly east: at the end of the top', 80, [492, 8]],
    ['nearly west: at the start of the top', 280, [8, 8]],
    ['nearly east, to the south: at the end of the bottom', 100, [492, 364]],
  ])('%s', (_, bearing, [left, top]) => {
    const [place] = edgeRows([request('a', bearing)], frame)
    expect(place?.box.left).toBeCloseTo(left ?? 0)
    expect(place?.box.top).toBeCloseTo(top ?? 0)
    expect(place).toMatchObject({ id: 'a', bearing })
  })

  it('has its own width and the height of a row, above what is taken at the bottom', () => {
    const [place] = edgeRows([request('a', 180, 140)], frame, { below: 24, beside: 0 })
    expect(place?.box).toEqual({ left: 230, top: 340, right: 370, bottom: 368 })
  })
})

it('keeps the bottom row off what stands at its right end, and the top row not', () => {
  const taken = { below: 24, beside: 150 }
  const [north, south] = edgeRows([request('n', 80), request('s', 100)], frame, taken)
  expect(north?.box.right).toBe(592)
  expect(south?.box.right).toBe(442)
})

it('pushes buttons apart in the order of their bearings, and back from the frame’s end', () => {
  const places = edgeRows([request('c', 44), request('a', 40), request('b', 42)], frame)
  expect(corners(places).map(([id]) => id)).toEqual(['a', 'b', 'c'])
  expect(places[2]?.box.right).toBe(592)
  expect((places[1]?.box.left ?? 0) - (places[0]?.box.right ?? 0)).toBe(4)
  expect((places[2]?.box.left ?? 0) - (places[1]?.box.right ?? 0)).toBe(4)
})

it('begins a row below the top one, and above the bottom one, where one is full', () => {
  const wide = [350, 0, 10, 170, 180, 190].map((bearing) => request(String(bearing), bearing, 280))
  const rows = edgeRows(wide, frame).map(({ box }) => box.top)
  expect(rows).toEqual([8, 8, 40, 364, 364, 332])
})

/** A repeatable sequence of numbers from 0 to 1 (the linear congruential generator of Numerical Recipes). */
function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32
    return state / 2 ** 32
  }
}

describe.each(Array.from({ length: 30 }, (_, index) => index + 1))('random buttons, seed %d', (seed) => {
  const next = sequence(seed)
  const size = { width: 320 + Math.round(next() * 580), height: 300 + Math.round(next() * 260) }
  // In the lowest frame seven rows fit, each as wide as its one button may be.
  const requests = Array.from({ length: 1 + Math.floor(next() * 7) }, (_, index) =>
    request(String(index), next() * 360, 40 + Math.round(next() * (size.width - 16 - 40))),
  )

  it('are each in the frame, clear of its bottom, and never overlap', () => {
    const taken = { below: 24, beside: 0 }
    const places = edgeRows(requests, size, taken)
    expect(places.map(({ id }) => id).sort()).toEqual(requests.map(({ id }) => id).sort())
    for (const [index, { box }] of places.entries()) {
      expect(boxIsInFrame(box, { ...size, height: size.height - 24 }, 7.999), `${index} is in the frame`).toBe(true)
      for (const other of places.slice(index + 1)) {
        expect(boxesTouch(box, other.box, 3.999), `${index} touches ${other.id}`).toBe(false)
      }
    }
  })
})
