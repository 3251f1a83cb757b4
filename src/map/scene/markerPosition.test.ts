import { expect, it } from 'vitest'
import { storyFixture } from '../../testing/storyFixture.ts'
import { markerPosition, spotShift } from './markerPosition.ts'

const point = (longitude: number, latitude: number) => ({ type: 'Point' as const, coordinates: [longitude, latitude] })
const { places } = storyFixture({
  places: { airfield: point(39, 36), barracks: point(39.0005, 36), village: point(39.1, 36) },
})
const view = { camera: { center: [39, 36] as const, zoom: 7 }, size: { width: 400, height: 300 } }
const at = (id: string) => {
  const place = places.find((each) => each.id === id)
  if (place === undefined) throw new Error(`no place ${id}`)
  return markerPosition(places, place, view)
}

it('sets the markers of places at one spot around it, far enough apart to be chosen', () => {
  const spot = ['raqqa', 'airfield', 'barracks'].map(at)
  for (const [index, one] of spot.entries()) {
    for (const other of spot.slice(index + 1))
      expect(Math.hypot(one[0] - other[0], one[1] - other[1])).toBeGreaterThan(19)
    expect(Math.hypot(one[0] - 200, one[1] - 150)).toBeLessThan(13)
  }
})

it('leaves all others at their points', () => {
  for (const place of places.filter(({ id }) => ['village', 'mosul'].includes(id)))
    expect(spotShift(places, place)).toEqual([0, 0])
})
