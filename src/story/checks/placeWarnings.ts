import { distance } from '@turf/turf'
import type { Problem } from '../format/problem.ts'
import type { LngLat, Place, Story } from '../story.ts'
import { isCountryCode, nearestCountryCode } from './countryCode.ts'

/** A place so far from all others is perhaps misplaced: in kilometres, and in usual distances of the story’s places. */
const farAway = { kilometres: 1000, usualDistances: 10 }

/** Swapped coordinates lie so much nearer to the others once they are swapped back. */
const muchNearer = 4

/** With fewer places none is far from the others; with more, to measure all distances takes too long. */
const measured = { fewest: 4, most: 1000 }

/** What an editor should look at in the places of a story. `at` gives the path of a place by its id. */
export function placeWarnings(story: Story, at: (id: string) => string): readonly Problem[] {
  const { places } = story
  return [
    ...misplacedWarnings(story, at),
    ...places.flatMap(({ id, country }) => countryWarning(country, `${at(id)}.properties.country`)),
    ...sameNameWarnings(places, at),
    ...unusedPlaces(story).map(
      ({ id }): Problem => ({ path: `${at(id)}.id`, value: id, reason: 'no statement or event is about this place' }),
    ),
  ]
}

function misplacedWarnings(story: Story, at: (id: string) => string): readonly Problem[] {
  if (story.places.length < measured.fewest || story.places.length > measured.most) return []
  const points = story.places.map(({ point }) => point)
  const middle: LngLat = [
    median(points.map(([longitude]) => longitude)),
    median(points.map(([, latitude]) => latitude)),
  ]
  const nearest = points.map((point, index) => nearestDistance(point, points.toSpliced(index, 1)))
  const usual = median(nearest)
  const spokenAt = placesSpokenAt(story)
  return story.places.flatMap(({ id, geometry, point }, index) => {
    const path = `${at(id)}.geometry.coordinates`
    if (geometry.type === 'Point' && isSwapped(point, middle)) {
      const reason = 'longitude and latitude look swapped: a position is [longitude, latitude]'
      return [{ path, value: point, reason, nearest: JSON.stringify(point.toReversed()) }]
    }
    const away = nearest[index] ?? 0
    const isFar = away > farAway.kilometres && away > usual * farAway.usualDistances
    if (!isFar || geometry.type !== 'Point' || spokenAt.has(id)) return []
    return [{ path, value: point, reason: `it is ${Math.round(away)} km from the nearest other place` }]
  })
}

/** Whether a point comes much nearer to the middle of the places when its coordinates are swapped. */
function isSwapped([longitude, latitude]: LngLat, middle: LngLat): boolean {
  if (Math.abs(longitude) > 90) return false
  const away = distance([longitude, latitude], [...middle])
  return away > farAway.kilometres / 2 && away > distance([latitude, longitude], [...middle]) * muchNearer
}

function nearestDistance(point: LngLat, others: readonly LngLat[]): number {
  return others.reduce((least, other) => Math.min(least, distance([...point], [...other])), Number.POSITIVE_INFINITY)
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}

function placesSpokenAt({ statements, sources }: Story): ReadonlySet<string | undefined> {
  return new Set([...statements.map(({ said }) => said.at), ...sources.map(({ dateline }) => dateline?.place)])
}

function countryWarning(country: string | undefined, path: string): readonly Problem[] {
  if (country === undefined || isCountryCode(country)) return []
  const near = nearestCountryCode(country)
  const reason = 'it is no country’s code: two capital letters of ISO 3166-1'
  return [{ path, value: country, reason, ...(near === undefined ? {} : { nearest: near }) }]
}

function sameNameWarnings(places: readonly Place[], at: (id: string) => string): readonly Problem[] {
  const first = new Map(places.toReversed().map(({ id, name }) => [name, id]))
  return places.flatMap(({ id, name }) => {
    const other = first.get(name)
    const reason = `another place has the same name, ${other}: readers can’t tell them apart`
    return other === id ? [] : [{ path: `${at(id)}.properties.name`, value: name, reason }]
  })
}

function unusedPlaces(story: Story): readonly Place[] {
  const used = new Set([
    ...story.fit,
    ...story.statements.flatMap(({ about, said }) => [...about, said.at]),
    ...[...story.events, ...story.control].flatMap(({ places }) => places),
    ...story.sources.map(({ dateline }) => dateline?.place),
  ])
  return story.places.filter(({ id }) => !used.has(id))
}
