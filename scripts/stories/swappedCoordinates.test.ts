import { expect, it } from 'vitest'
import { problemSentence } from '../../src/story/format/problem.ts'
import type { Place, Story } from '../../src/story/story.ts'
import { raqqaStory } from '../../src/testing/raqqaStory.ts'
import { countryMiddles } from './countryMiddles.ts'
import { swappedCoordinates } from './swappedCoordinates.ts'

const story = raqqaStory()

/** The story with the coordinates of those places the other way round that are chosen. */
function swappedWhere(isChosen: (place: Place) => boolean): Story {
  const places = story.places.map((place): Place => {
    if (place.geometry.type !== 'Point' || !isChosen(place)) return place
    const [longitude, latitude] = place.point
    return { ...place, point: [latitude, longitude], geometry: { type: 'Point', coordinates: [latitude, longitude] } }
  })
  return { ...story, places }
}

it('warns of a story whose coordinates are all the other way round, and of no other', async () => {
  const middles = await countryMiddles()
  expect(
    swappedCoordinates(
      swappedWhere(() => true),
      middles,
    ).map(problemSentence),
  ).toEqual([
    expect.stringMatching(
      /^places is '.*raqqa-2016-11\.geojson': longitude and latitude look swapped: that way round \d+ of its \d+ places with a country lie near it; a position is \[longitude, latitude\]$/,
    ),
  ])
  expect(swappedCoordinates(story, middles)).toEqual([])
  expect(
    swappedCoordinates(
      swappedWhere(({ id }) => id === 'raqqa'),
      middles,
    ),
  ).toEqual([])
})

it('knows the middles of all countries, the wide ones too', async () => {
  const middles = await countryMiddles()
  expect(middles.size).toBeGreaterThan(190)
  const [longitude = 0, latitude = 0] = middles.get('SY') ?? []
  expect(Math.hypot(longitude - 38.5, latitude - 35)).toBeLessThan(1)
})
