import { expect, it } from 'vitest'
import { stillFile } from './stillFile.ts'

it.each([
  ['../../geo/raqqa-2016-11.geojson', '../../geo/raqqa-2016-11.still.json'],
  ['places.json', 'places.still.json'],
  ['/geo/places.geojson', '/geo/places.still.json'],
  ['places', 'places.still.json'],
  ['my.geojson/places.geojson', 'my.geojson/places.still.json'],
  ['places.geojson.json', 'places.geojson.still.json'],
  ['places.geojson?v=2', 'places.still.json'],
  ['places.geojson#top', 'places.still.json'],
  ['placesgeojson', 'placesgeojson.still.json'],
])('the still map of the places in %s lies in %s', (places, still) => {
  expect(stillFile(places)).toBe(still)
})
