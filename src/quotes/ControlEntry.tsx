import { useStory, useStoryText } from '../store/StoryProvider.tsx'
import { claimantsOf } from '../story/control/holderOn.ts'
import { dateLabel } from '../story/dateLabels/dateLabel.ts'
import { lookUp } from '../story/lookUp.ts'
import { momentState } from '../story/questions/moments.ts'
import type { Control, Story } from '../story/story.ts'
import { sideWords } from '../wording/holderWords.ts'
import type { Wording } from '../wording/wording.ts'
import styles from './ControlHistory.module.css'
import { EvidenceText } from './EvidenceText.tsx'
import { SourceView } from './SourceView.tsx'

/** Who holds some places, and since when, with its evidence. */
export function ControlEntry({
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
