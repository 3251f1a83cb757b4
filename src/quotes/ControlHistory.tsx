import { useStory, useStoryText, useWording } from '../store/StoryProvider.tsx'
import { controlHistory } from '../story/control/controlHistory.ts'
import { compareBegin } from '../story/control/entryBegin.ts'
import { claimantsOf } from '../story/control/holderOn.ts'
import { dateLabel } from '../story/dateLabels/dateLabel.ts'
import { lookUp } from '../story/lookUp.ts'
import { momentState } from '../story/questions/moments.ts'
import type { Control, Place, Story } from '../story/story.ts'
import { sideWords, stateWords } from '../wording/holderWords.ts'
import { loadWording } from '../wording/loadWording.ts'
import type { LaterWording, Wording } from '../wording/wording.ts'
import styles from './ControlHistory.module.css'
import { EvidenceText } from './EvidenceText.tsx'
import { SourceView } from './SourceView.tsx'

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

function ControlEntry({
  entry,
  wording,
  isNamed = false,
}: {
  readonly entry: Control
  readonly wording: Wording
  /** Whether its places are named. */
  readonly isNamed?: boolean
}) {
  const { comma, dates, later, locale, quotes } = wording
  const text = useStoryText()
  const story = useStory((state) => state.story)
  // What was held by some day may have been held before it: it is not still to come.
  const state = useStory(({ date }) => (entry.from.earliest === null ? 'past' : momentState(entry.from, date)))
  const source = lookUp(story.sources, entry.evidence.source)
  const holds = sideWords(entry.side, story, wording)
  const label = (when: Control['from']) => dateLabel(when, locale, dates)
  return (
    <li className={styles.entry} data-control={entry.id} data-state={state}>
      <div className={styles.line}>
        <p className={styles.date}>
          {label(entry.from)}
          {entry.until && comma + later.control.until(label(entry.until))}
        </p>
        <p className={styles.what}>
          {isNamed && (
            <>
              <b {...text}>{placeNames(entry, story)}</b>{' '}
            </>
          )}
          {entry.disputed
            ? later.control.claim(holds, claimantsOf(story, [entry])) + comma + later.control.disputed
            : holds}
        </p>
      </div>
      {entry.note && <p {...text}>{entry.note}</p>}
      {source && (
        <div className={styles.source}>
          {source.role === 'context' && <span>{quotes.fromReport(source.publisher)}</span>}
          <SourceView source={source} evidence={entry.evidence} />
          <EvidenceText source={source} evidence={entry.evidence} />
        </div>
      )}
    </li>
  )
}

function placeNames({ places }: Control, story: Story): string {
  return new Intl.ListFormat(story.lang, { type: 'unit' }).format(
    places.flatMap((id) => lookUp(story.places, id)?.name ?? []),
  )
}
