import { Fragment, type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import { useIsHydrated } from '../page/Hydration.tsx'
import { useStory, useStoryActions, useWording } from '../store/StoryProvider.tsx'
import { lookUp } from '../story/lookUp.ts'
import { quoteList } from '../story/questions/quoteList.ts'
import { madeBy } from '../story/questions/statementsAbout.ts'
import type { Statement } from '../story/story.ts'
import { ChoiceTargets } from './ChoiceTargets.tsx'
import { DayTarget } from './DayTarget.tsx'
import { EventItem } from './EventItem.tsx'
import { PlaceDetails } from './PlaceDetails.tsx'
import { QuoteCard } from './QuoteCard.tsx'
import styles from './QuotesPanel.module.css'
import { revealCard } from './revealCard.ts'

/** The quotes: all in order of time, or those about the chosen place, its disagreements face to face first. */
export function QuotesPanel() {
  const wording = useWording()
  const isHydrated = useIsHydrated()
  const story = useStory((state) => state.story)
  const placeId = useStory((state) => state.placeId)
  const narrowing = useStory((state) => state.narrowing)
  const list = useMemo(() => quoteList(story, placeId, narrowing), [story, placeId, narrowing])
  const scroller = useRef<HTMLDivElement>(null)
  const [isWhole, setWhole] = useState(false)
  const place = lookUp(story.places, placeId)
  const listed = list.moments.flatMap((moment) => (moment.kind === 'statement' ? [moment.statement] : []))
  const about = [...list.disagreements.flat(), ...listed]
  const isEmpty = about.length + list.moments.length + list.madeHere.length + list.events.length === 0
  return (
    <section
      className={styles.panel}
      data-panel="quotes"
      data-written={isHydrated ? undefined : ''}
      aria-label={wording.panels.quotes}
    >
      <header className={styles.head}>
        <h2 className={styles.title}>
          {place ? wording.quotes.aboutPlace(place.name) : wording.panels.quotes}
        </h2>
        <Tally statements={about} />
        <Narrowed />
        <ChoiceTargets />
      </header>
      {/* biome-ignore lint/a11y/useSemanticElements: a second landmark of the same name would say nothing, a fieldset is for fields */}
      <div
        className={styles.scroller}
        data-whole={isWhole}
        ref={scroller}
        role="group"
        tabIndex={0}
        aria-label={wording.panels.quotes}
      >
        <FollowChoice scroller={scroller} />
        {place && <PlaceDetails place={place} />}
        {isEmpty && <p className={styles.none}>{wording.quotes.none}</p>}
        {list.disagreements.length > 0 && (
          <section className={styles.group}>
            <h3 className={styles.groupTitle}>{wording.quotes.disagreement}</h3>
            {list.disagreements.map(([one, other]) => (
              <div className={styles.faceToFace} key={one.id}>
                <QuoteCard statement={one} />
                <QuoteCard statement={other} />
              </div>
            ))}
          </section>
        )}
        {list.moments.map((moment, index) => (
          <Fragment key={moment.id}>
            <DayTarget moment={moment} before={list.moments[index - 1]} />
            {moment.kind === 'statement' ? (
              <QuoteCard statement={moment.statement} />
            ) : (
              <EventItem event={moment.event} />
            )}
          </Fragment>
        ))}
        {list.events.length > 0 && (
          <section className={styles.group}>
            <h3 className={styles.groupTitle}>
              {place ? wording.quotes.happenedHere : wording.timeline.earlier}
            </h3>
            <div className={styles.events}>
              {list.events.map((event) => (
                <EventItem event={event} key={event.id} />
              ))}
            </div>
          </section>
        )}
        {list.madeHere.length > 0 && (
          <section className={styles.group}>
            <h3 className={styles.groupTitle}>{wording.quotes.madeHere}</h3>
            <Cards statements={list.madeHere} />
          </section>
        )}
      </div>
      <button type="button" className={styles.all} onClick={() => setWhole(true)}>
        {wording.quotes.all}
      </button>
    </section>
  )
}

function Cards({ statements }: { readonly statements: readonly Statement[] }) {
  return statements.map((statement) => <QuoteCard statement={statement} key={statement.id} />)
}

function Tally({ statements }: { readonly statements: readonly Statement[] }) {
  const wording = useWording()
  const heldBack = useStory((state) => statements.length - madeBy(statements, state.date).length)
  return (
    <p className={styles.tally}>
      {wording.quotes.count(statements.length)}
      {heldBack > 0 && wording.comma + wording.quotes.heldBack(heldBack)}
    </p>
  )
}

function Narrowed() {
  const wording = useWording()
  const { narrow } = useStoryActions()
  const name = useStory(({ story, narrowing }) =>
    narrowing === null
      ? undefined
      : lookUp(narrowing.kind === 'speaker' ? story.speakers : story.sides, narrowing.id)?.name,
  )
  if (name === undefined) return null
  return (
    <button type="button" className={styles.narrowed} onClick={() => narrow(null)}>
      {wording.quotes.only(name)}
      <span aria-hidden="true"> ×</span>
      <span className="visually-hidden">{wording.quotes.letGo(name)}</span>
    </button>
  )
}

/**
 * Keeps the chosen card, else the first of the chosen day, in sight when the choice changes: in the same frame, since each
 * scroll draws the list anew. It shows nothing; on its own a step through time does not render the list.
 */
function FollowChoice({ scroller }: { readonly scroller: RefObject<HTMLElement | null> }) {
  const date = useStory((state) => state.date)
  const quoteId = useStory((state) => state.quoteId)
  const placeId = useStory((state) => state.placeId)
  const shown = useRef({ date, quoteId: null as string | null, placeId })
  useEffect(() => {
    const before = shown.current
    shown.current = { date, quoteId, placeId }
    if (scroller.current === null) return
    if (quoteId !== null && quoteId !== before.quoteId) {
      revealCard(scroller.current, `[data-quote="${CSS.escape(quoteId)}"]`, 'page too')
    } else if (placeId !== before.placeId) scroller.current.scrollTop = 0
    else if (date !== before.date) revealCard(scroller.current, '[data-state="today"]', 'panel only')
  }, [scroller, date, quoteId, placeId])
  return null
}
