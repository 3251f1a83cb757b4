import { shapeOf } from '../../story/geometry.ts'
import type { Place, Story } from '../../story/story.ts'
import type { GroundName } from '../ground/stillGround.ts'
import { distanceAndBearing } from '../projection/distanceAndBearing.ts'

/** A town with a place’s name and no farther from it than this, in kilometres, is that place: gazetteers differ in where a town’s point is. */
const sameTown = 25

/** The ground’s names without those of the story’s own places: its countries, its towns, and units named after them. */
export function namesOutsideStory(story: Story, names: readonly GroundName[]): readonly GroundName[] {
  const countries = story.places
    .filter(({ geometry, precision }) => shapeOf(geometry) === 'Polygon' && precision === 'exact')
    .map(({ country }) => country)
  return names.filter((name) => {
    if (name.kind === 'country') return name.code === undefined || !countries.includes(name.code)
    return name.kind === 'river' || !story.places.some((place) => isNamed(name, place))
  })
}

function isNamed({ kind, name, at: [at] }: GroundName, place: Place): boolean {
  if (![place.name, place.asReported, place.gazetteerName].includes(name)) return false
  return kind === 'admin1' || (at !== undefined && distanceAndBearing(at, place.point).kilometres < sameTown)
}
