import { useStory, useWording } from '../store/StoryProvider.tsx'
import { lookUp } from '../story/lookUp.ts'
import { statementsAbout } from '../story/statementsAbout.ts'
import type { Place } from '../story/story.ts'
import type { LaterWording } from '../wording/wording.ts'
import { compassPoint, distanceAndBearing } from './distanceAndBearing.ts'

/** The map for those who don’t see it: its places, how far and which way each is from the first, the nearest first. */
export function MapInWords({ words }: { readonly words: LaterWording['inWords'] }) {
  const { comma, map, quotes } = useWording()
  const story = useStory((state) => state.story)
  const origin = lookUp(story.places, story.fit[0]) ?? story.places[0]
  if (origin === undefined) return null
  const away = ({ point }: Place) => distanceAndBearing(origin.point, point)
  const others = story.places
    .filter((place) => place !== origin)
    .map((place) => ({ place, ...away(place) }))
    .sort((a, b) => a.kilometres - b.kilometres)
  return (
    <div className="visually-hidden">
      <h3>{words.title}</h3>
      <p>{words.shows(story.places.length, origin.name)}</p>
      <ul>
        {others.map(({ place, kilometres, bearing }) => (
          <li key={place.id}>
            {[
              map.farPlace(
                [place.name, map.distance(kilometres)].join(comma),
                compassPoint(bearing),
                origin.name,
              ),
              ...(place.precision === 'approximate' ? [map.approximate] : []),
              quotes.count(statementsAbout(story, place.id).length),
            ].join(comma)}
          </li>
        ))}
      </ul>
    </div>
  )
}
