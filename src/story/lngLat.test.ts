import { describe, expect, it } from 'vitest'
import { unwrapLine, wrapLongitude } from './lngLat.ts'

describe('wrapLongitude', () => {
  it.each([
    [12.25, 12.25],
    [180, 180],
    [-180, -180],
    [181, -179],
    [-181, 179],
    [720.5, 0.5],
    [-540, -180],
  ])('of %d is %d', (longitude, wrapped) => expect(wrapLongitude(longitude)).toBe(wrapped))
})

describe('unwrapLine', () => {
  it('goes on beyond 180° instead of all the way back', () => {
    expect(
      unwrapLine([
        [179, 1],
        [-179, 2],
        [179, 3],
      ]),
    ).toEqual([
      [179, 1],
      [181, 2],
      [179, 3],
    ])
  })

  it('begins within half a turn of a longitude', () => {
    expect(unwrapLine([[-179, 0]], 178)).toEqual([[181, 0]])
    expect(unwrapLine([[179, 0]], -178)).toEqual([[-181, 0]])
  })

  it('leaves a line that does not cross as it is', () => {
    const line = [
      [-170, 0],
      [-20, 5],
      [100, 10],
      [179, 0],
    ]
    expect(unwrapLine(line)).toEqual(line)
  })
})
