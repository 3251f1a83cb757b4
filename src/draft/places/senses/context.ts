import type { GazetteerPlace } from '../../gazetteer/gazetteerPlace.ts'
import { kilometres } from './kilometres.ts'
import type { Name } from './name.ts'
import type { Sense } from './sense.ts'
import type { Support } from './support.ts'

/** At this distance a neighbour counts e times less than at the place itself. */
const reach = 60
/** How many names the publisher’s country counts as. */
const homeMass = 2
/** Senses less likely than this are left out: they would cost time and change nothing. */
const leastShare = 0.05

/** A text as long as a book names thousands: these many, the surest, say where it is. */
const most = 300

type Other = { readonly key: string; readonly place: GazetteerPlace; readonly mass: number }

/** A function for what all names but one add to a place. */
export function contextOf(
  names: readonly Name[],
  senses: ReadonlyMap<string, readonly Sense[]>,
  homeCountry: string | null,
): (place: GazetteerPlace, key: string) => Omit<Support, 'isWithin'> {
  const all = names.flatMap(({ key, weight }): readonly Other[] =>
    (senses.get(key) ?? [])
      .filter(({ share }) => share > leastShare)
      .map(({ place, share }) => ({ key, place, mass: share * weight })),
  )
  const others = all.length <= most ? all : all.toSorted((one, other) => other.mass - one.mass).slice(0, most)
  return (place, key) => {
    let country = place.country !== null && place.country === homeCountry ? homeMass : 0
    let unit = 0
    let near = 0
    for (const other of others) {
      if (other.key === key) continue
      if (place.country !== null && other.place.country === place.country) country += other.mass
      if (place.unit !== null && other.place.unit === place.unit) unit += other.mass
      if (hasPoint(other.place)) near += other.mass * Math.exp(-kilometres(other.place.point, place.point) / reach)
    }
    return { country, unit, near }
  }
}

/** A country or a part of the world is too large for its middle to be near anything. */
const hasPoint = ({ kind }: GazetteerPlace) => kind !== 'country' && kind !== 'region'
