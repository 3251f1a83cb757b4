import { choiceId } from '../page/choiceHref.ts'
import { useIsHydrated } from '../page/Hydration.tsx'
import { useStory } from '../store/StoryProvider.tsx'
import { type Moment, momentDay } from '../story/questions/moments.ts'
import styles from './ChoiceTargets.module.css'

/** Where the fragment of a day leads without a script: to the first moment of it. */
export function DayTarget({ moment, before }: { readonly moment: Moment; readonly before: Moment | undefined }) {
  const isHydrated = useIsHydrated()
  const timeline = useStory(({ story }) => story.timeline)
  const day = momentDay(moment.when, timeline)
  if (isHydrated || (before !== undefined && momentDay(before.when, timeline) === day)) return null
  return <span className={styles.day} id={choiceId('date', day)} />
}
