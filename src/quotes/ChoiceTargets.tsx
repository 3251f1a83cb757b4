import { choiceId } from '../page/choiceHref.ts'
import { useIsHydrated } from '../page/Hydration.tsx'
import { useStory, useWording } from '../store/StoryProvider.tsx'
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
