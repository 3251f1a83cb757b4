import { choiceId } from '../page/choiceHref.ts'
import { useIsHydrated } from '../page/Hydration.tsx'
import { useStory } from '../store/StoryProvider.tsx'
import { type Moment, momentDay } from '../story/questions/moments.ts'
import styles from './ChoiceTargets.module.css'

/** The target of a day’s fragment without a script: the day’s first moment. */
export function DayTarget({ moment, before }: { readonly moment: Moment; readonly before: Moment | undefined }) {
  const isHydrated = useIsHydrated()
  const timeline = useStory(({ story }) => story.timeline)
  const day = momentDay(moment.when, timeline)
  if (isHydrated || (before !== undefined && momentDay(before.when, timeline) === day)) return null
  return <span className={styles.day} id={choiceId('date', day)} />
}
