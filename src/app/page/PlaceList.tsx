import { ChoiceButton } from '../../page/ChoiceButton.tsx'
import { choiceHref } from '../../page/choiceHref.ts'
import { usePlaceText, useStory, useStoryActions, useWording } from '../../store/StoryProvider.tsx'
import { heldBy } from '../../story/questions/heldBy.ts'
import { narrowed } from '../../story/questions/narrowing.ts'
import { countUntil, statementsAbout } from '../../story/questions/statementsAbout.ts'
import type { Place } from '../../story/story.ts'
import styles from './PlaceList.module.css'

/** About as many places as two lines hold beside the quotes. */
const mostInTwoLines = 24

/** All places of the story as a list of buttons: the way in without the map. */
export function PlaceList() {
  const wording = useWording()
  const places = useStory(({ story }) => story.places)
  return (
    <nav className={styles.list} aria-label={wording.map.places}>
      <ul data-strip="" data-many={places.length > mostInTwoLines || undefined}>
        {places.map((place) => (
          <PlaceItem place={place} key={place.id} />
        ))}
      </ul>
    </nav>
  )
}

function PlaceItem({ place }: { readonly place: Place }) {
  const { choosePlace } = useStoryActions()
  const wording = useWording()
  const textOf = usePlaceText()
  const isChosen = useStory(({ placeId }) => placeId === place.id)
  const holder = useStory(({ date }) => heldBy(place, date))
  const count = useStory(({ story, date, narrowing }) =>
    countUntil(narrowed(story, statementsAbout(story, place.id), narrowing), date),
  )
  return (
    <li>
      <ChoiceButton
        href={choiceHref('place', place.id)}
        className={styles.place}
        data-place={place.id}
        data-held-by={holder}
        aria-label={wording.map.counted(place.name, count)}
        aria-pressed={isChosen}
        onClick={() => choosePlace(isChosen ? null : place.id)}
      >
        <span {...textOf(place)}>{place.name}</span> {count > 0 && <span className={styles.count}>{count}</span>}
      </ChoiceButton>
    </li>
  )
}
