import { useStory, useWording } from '../store/StoryProvider.tsx'
import { compareBegin } from '../story/control/entryBegin.ts'
import type { LaterWording } from '../wording/wording.ts'
import { ControlEntry } from './ControlEntry.tsx'
import styles from './ControlHistory.module.css'

/**
 * Who held what in the whole story, each entry with its evidence, in order of time: on paper and without a script, where no
 * place can be chosen.
 */
export function ControlRecord({ words: later }: { readonly words: LaterWording }) {
  const wording = { ...useWording(), later }
  const story = useStory((state) => state.story)
  if (story.control.length === 0) return null
  return (
    <section className={styles.record} data-control-record="">
      <h2>{later.control.record}</h2>
      <ol>
        {story.control.toSorted(compareBegin).map((entry) => (
          <ControlEntry entry={entry} wording={wording} isNamed key={entry.id} />
        ))}
      </ol>
    </section>
  )
}
