import { useStory, useWording } from '../store/StoryProvider.tsx'
import { controlHistory } from '../story/control/controlHistory.ts'
import type { Place } from '../story/story.ts'
import { stateWords } from '../wording/holderWords.ts'
import { loadWording } from '../wording/loadWording.ts'
import type { LaterWording } from '../wording/wording.ts'
import { ControlEntry } from './ControlEntry.tsx'
import styles from './ControlHistory.module.css'

/** The part of a place’s details that says who holds it, in a language. */
export async function controlHistoryIn(lang: string) {
  const { later } = await loadWording(lang)
  return ({ place }: { readonly place: Place }) => <ControlHistory place={place} later={later} />
}

/** Who holds a place on the chosen day, and who has held it, each entry with its evidence. */
function ControlHistory({ place, later }: { readonly place: Place; readonly later: LaterWording }) {
  const wording = { ...useWording(), later }
  const story = useStory((state) => state.story)
  const date = useStory((state) => state.date)
  const holder = stateWords(story, place, date, wording)
  return (
    <section className={styles.history} data-control-of={place.id} aria-label={later.control.title}>
      <div className={styles.head}>
        <h3 className={styles.title}>{later.control.title}</h3>
        <p>{holder ?? later.control.unclaimed}</p>
      </div>
      <ol>
        {controlHistory(story, place.id).map((entry) => (
          <ControlEntry entry={entry} wording={wording} key={entry.id} />
        ))}
      </ol>
    </section>
  )
}
