import { expect, it } from 'vitest'
import { layOutNames } from './layOutNames.ts'

/** A marker of 24 px around a point, with a name of so many pixels. */
function marker(x: number, y: number, width: number, isChosen = false): HTMLElement {
  const box = { left: x - 12, top: y - 12, width: 24, height: 24 }
  const dataset = { chosen: String(isChosen) }
  return {
    dataset,
    getBoundingClientRect: () => box,
    firstElementChild: { scrollWidth: width },
  } as unknown as HTMLElement
}

const map = { getBoundingClientRect: () => ({ left: 0, top: 0, right: 300, bottom: 200 }) } as HTMLElement

function laidOut(...markers: readonly HTMLElement[]): readonly string[] {
  layOutNames(markers, map)
  return markers.map(({ dataset }) =>
    dataset.quiet === 'true' ? 'quiet' : dataset.turned === 'true' ? 'left' : 'right',
  )
}

it('puts names on the right, on the left at the map’s edge, and nowhere on one another', () => {
  expect(laidOut(marker(100, 50, 60))).toEqual(['right'])
  expect(laidOut(marker(280, 50, 60))).toEqual(['left'])
  expect(laidOut(marker(-40, 50, 60))).toEqual(['quiet'])
  // Its neighbour’s ring and name take the right; the left is free.
  expect(laidOut(marker(150, 50, 60), marker(130, 50, 60))).toEqual(['right', 'left'])
  expect(laidOut(marker(150, 50, 60), marker(150, 52, 60), marker(150, 54, 60))).toEqual(['right', 'left', 'quiet'])
})

it('shows the chosen name in any case, and others beside it', () => {
  expect(laidOut(marker(150, 50, 60), marker(150, 52, 60, true))).toEqual(['left', 'right'])
  expect(laidOut(marker(20, 50, 400), marker(20, 120, 400, true))).toEqual(['quiet', 'right'])
})
