import { isWide, type StoryPlace } from '../reading/storyPlaces.ts'

/** A place so many times as far from the middle as the others usually are, and so many degrees, gets a button at the edge. */
const far = { times: 4, degrees: 12 }

/** The places that the first view shows: those of `used` that lie together; countries only where there is nothing smaller. */
export function firstView(places: readonly StoryPlace[], used: ReadonlySet<string>): readonly string[] {
  const known = places.filter(({ id, candidate }) => candidate !== null && used.has(id))
  const small = known.filter((place) => !isWide(place))
  const shown = small.length > 0 ? small : known
  const middle = [
    median(shown.map((place) => pointOf(place)[0])),
    median(shown.map((place) => pointOf(place)[1])),
  ] as const
  const distance = (place: StoryPlace) => {
    const [longitude, latitude] = pointOf(place)
    const east = Math.abs(longitude - middle[0])
    return Math.hypot(Math.min(east, 360 - east), latitude - middle[1])
  }
  const most = Math.max(far.degrees, far.times * median(shown.map(distance)))
  return shown.filter((place) => distance(place) <= most).map(({ id }) => id)
}

function pointOf({ candidate }: StoryPlace): readonly [number, number] {
  return candidate?.point ?? [0, 0]
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}
