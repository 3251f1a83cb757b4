import type { Place, Story } from '../../story/story.ts'
import type { GroundName } from '../ground/stillGround.ts'
import { distanceAndBearing } from '../projection/distanceAndBearing.ts'

/** How near a town of a place’s name is the same place, in kilometres: gazetteers put a town’s point where they like. */
const sameTown = 25

/**
 * The names without those that the story has as places of its own: its countries, its cities, and units named like
 * them.
 */
export function namesOutsideStory(story: Story, names: readonly GroundName[]): readonly GroundName[] {
  const countries = story.places
    .filter(({ geometry, precision }) => geometry.type === 'Polygon' && precision === 'exact')
    .map(({ country }) => country)
  return names.filter((name) => {
    if (name.kind === 'country') return name.code === undefined || !countries.includes(name.code)
    return name.kind === 'river' || !story.places.some((place) => isNamed(name, place))
  })
}

function isNamed({ kind, name, at: [at] }: GroundName, place: Place): boolean {
  if (name !== place.name && name !== place.gazetteerName) return false
  return kind === 'admin1' || (at !== undefined && distanceAndBearing(at, place.point).kilometres < sameTown)
}
