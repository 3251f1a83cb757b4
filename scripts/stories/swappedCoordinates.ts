import { distance } from '@turf/turf'
import type { Problem } from '../../src/story/format/problem.ts'
import type { LngLat, Story } from '../../src/story/story.ts'

/** Swapped places lie so much farther from their countries’ middles than they do once they are swapped back. */
const muchFarther = 2

/** With fewer places of countries, one in the wrong country would count as swapped. */
const fewestPlaces = 2

/**
 * A warning where the coordinates of a whole story look swapped: most of its places lie far from the country that they
 * say, and would be near it as [longitude, latitude]. `middles` are those of the countries, by their codes.
 */
export function swappedCoordinates(story: Story, middles: ReadonlyMap<string, LngLat>): readonly Problem[] {
  const points = story.places.flatMap(({ geometry, country, point }) => {
    const middle = middles.get(country ?? '')
    return geometry.type === 'Point' && middle !== undefined ? [{ point, middle }] : []
  })
  if (points.length < fewestPlaces) return []
  const swapped = points.filter(({ point, middle }) => isSwapped(point, middle))
  if (swapped.length <= points.length / 2) return []
  const reason = `longitude and latitude look swapped: that way round ${swapped.length} of its ${points.length} places with a country lie near it; a position is [longitude, latitude]`
  return [{ path: 'places', value: story.placesFile, reason }]
}

function isSwapped([longitude, latitude]: LngLat, middle: LngLat): boolean {
  if (Math.abs(longitude) > 90) return false
  const back = distance([latitude, longitude], [...middle])
  return distance([longitude, latitude], [...middle]) > muchFarther * back
}
