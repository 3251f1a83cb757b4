import { useStory, useWording } from '../store/StoryProvider.tsx'
import { dayLabel } from '../story/dateLabels/dayLabel.ts'
import { lookUp } from '../story/lookUp.ts'
import { statementsAbout } from '../story/questions/statementsAbout.ts'
import type { Place, Story } from '../story/story.ts'
import { stateWords } from '../wording/holderWords.ts'
import type { LaterWording, Wording } from '../wording/wording.ts'
import { areaHolds } from './projection/areaHolds.ts'
import { compassPoint, distanceAndBearing } from './projection/distanceAndBearing.ts'

/** The map for screen readers: its places, the nearest first, each with distance and direction from the theatre’s first. */
export function MapInWords({ words: later }: { readonly words: LaterWording }) {
  const wording = { ...useWording(), later }
  const { comma, map, quotes } = wording
  const words = later.inWords
  const story = useStory((state) => state.story)
  const origin = lookUp(story.places, story.fit[0]) ?? story.places[0]
  if (origin === undefined) return null
  const places = story.places
    .map((place) => ({ place, ...distanceAndBearing(origin.point, place.point) }))
    .sort((a, b) => a.kilometres - b.kilometres)
  return (
    <div className="visually-hidden">
      <h3>{words.title}</h3>
      <p>
        {words.shows(story.places.length, origin.name)}
        {story.control.length > 0 && ` ${words.heldOn(dayLabel(story.timeline.to, wording.locale, 'date'))}`}
      </p>
      <ul>
        {places.map(({ place, kilometres, bearing }) => {
          const distance = isWide(place) ? '' : map.distance(kilometres)
          const way = areaHolds(place, origin.point)
            ? words.holds(origin.name)
            : map.farPlace(distance, compassPoint(bearing), origin.name).trim()
          return (
            <li key={place.id}>
              {[
                place.name,
                ...holderOf(story, place, wording),
                ...(place === origin ? [] : [way]),
                ...(place.precision === 'approximate' ? [map.approximate] : []),
                quotes.count(statementsAbout(story, place.id).length),
              ].join(comma)}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** Who holds a place on the story’s last day. */
function holderOf(story: Story, place: Place, wording: Wording): readonly string[] {
  const holder = stateWords(story, place, story.timeline.to, wording)
  return holder === null ? [] : [holder]
}

/** Whether a place is too wide for a distance to make sense; it has a direction only. */
function isWide({ geometry, kind }: Place): boolean {
  return geometry.type !== 'Point' || kind === 'country'
}
