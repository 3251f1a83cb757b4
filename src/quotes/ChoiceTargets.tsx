import { choiceId } from '../page/choiceHref.ts'
import { useIsHydrated } from '../page/Hydration.tsx'
import { useStory, useWording } from '../store/StoryProvider.tsx'
import { type Moment, momentDay } from '../story/questions/moments.ts'
import styles from './ChoiceTargets.module.css'

/**
 * The targets of the fragments of places, speakers and sides without a script: a title over the quotes, which the
 * page’s stylesheet then narrows (`narrowingRules`).
 */
export function ChoiceTargets() {
  const isHydrated = useIsHydrated()
  const wording = useWording()
  const { places, speakers, sides } = useStory(({ story }) => story)
  if (isHydrated) return null
  const targets = [
    ...places.map(({ id, name }) => ({ id: choiceId('place', id), title: wording.quotes.aboutPlace(name) })),
    ...speakers.map(({ id, name }) => ({ id: choiceId('speaker', id), title: wording.quotes.only(name) })),
    ...sides.map(({ id, name }) => ({ id: choiceId('side', id), title: wording.quotes.only(name) })),
  ]
  return targets.map(({ id, title }) => (
    <p className={styles.target} id={id} key={id}>
      {title}{' '}
      <a href="#all" data-choice="">
        ×<span className="visually-hidden"> {wording.map.wholeStory}</span>
      </a>
    </p>
  ))
}

/** The target of a day’s fragment without a script: the day’s first moment. */
export function DayTarget({ moment, before }: { readonly moment: Moment; readonly before: Moment | undefined }) {
  const isHydrated = useIsHydrated()
  const timeline = useStory(({ story }) => story.timeline)
  const day = momentDay(moment.when, timeline)
  if (isHydrated || (before !== undefined && momentDay(before.when, timeline) === day)) return null
  return <span className={styles.day} id={choiceId('date', day)} />
}
