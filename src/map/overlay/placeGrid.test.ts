import { expect, it } from 'vitest'
import { raqqaStory } from '../../testing/raqqaStory.ts'
import { gridTransform } from '../projection/gridTransform.ts'
import { worldX, worldY } from '../projection/mercator.ts'
import { placeGrid } from './placeGrid.ts'

const { places } = raqqaStory()

it.each(places.map((place) => [place.id, place] as const))('counts from the marker of %s', (_, place) => {
  const { origin, unitsPerWorld } = placeGrid(place)
  expect(origin).toEqual([worldX(place.point[0]) * unitsPerWorld, worldY(place.point[1]) * unitsPerWorld])
  const view = { camera: { center: place.point, zoom: 9 }, size: { width: 600, height: 400 } }
  expect(gridTransform(placeGrid(place), view)).toMatchObject({
    transform: 'translate(300.000 200.000) scale(0.500000000)',
    scale: 0.5,
  })
})
