import { useEffect, useMemo, useRef } from 'react'
import { useStory, useStoryActions, useWording } from '../store/StoryProvider.tsx'
import { lookUp } from '../story/lookUp.ts'
import { quoteList } from '../story/quoteList.ts'
import { madeBy } from '../story/statementsAbout.ts'
import type { Statement } from '../story/story.ts'
import { EventItem } from './EventItem.tsx'
import { PlaceDetails } from './PlaceDetails.tsx'
import { QuoteCard } from './QuoteCard.tsx'
import styles from './QuotesPanel.module.css'
import { revealCard } from './revealCard.ts'

/** The quotes: all in order of time, or those about the chosen place, its disagreements face to face first. */
export function QuotesPanel() {
  const wording = useWording()
  const story = useStory((state) => state.story)
  const placeId = useStory((state) => state.placeId)
  const narrowing = useStory((state) => state.narrowing)
  const list = useMemo(() => quoteList(story, placeId, narrowing), [story, placeId, narrowing])
  const scroller = useFollowedChoice()
  const place = lookUp(story.places, placeId)
  const shown = [...list.disagreements.flat(), ...list.statements, ...list.madeHere]
  return (
    <section className={styles.panel} data-panel="quotes" aria-label={wording.panels.quotes}>
      <header className={styles.head}>
        <h2 className={styles.title}>
          {place ? wording.quotes.aboutPlace(place.name) : wording.panels.quotes}
        </h2>
        <Tally statements={place ? [...list.disagreements.flat(), ...list.statements] : shown} />
        <Narrowed />
      </header>
      <section className={styles.scroller} ref={scroller} tabIndex={0} aria-label={wording.panels.quotes}>
        {place && <PlaceDetails place={place} />}
        {shown.length === 0 && list.events.length === 0 && (
          <p className={styles.none}>{wording.quotes.none}</p>
        )}
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
        <Cards statements={list.statements} />
        {list.events.length > 0 && (
          <section className={styles.group}>
            <h3 className={styles.groupTitle}>{wording.quotes.happenedHere}</h3>
            <ul className={styles.events}>
              {list.events.map((event) => (
                <EventItem event={event} key={event.id} />
              ))}
            </ul>
          </section>
        )}
        {list.madeHere.length > 0 && (
          <section className={styles.group}>
            <h3 className={styles.groupTitle}>{wording.quotes.madeHere}</h3>
            <Cards statements={list.madeHere} />
          </section>
        )}
      </section>
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
      {heldBack > 0 && `, ${wording.quotes.heldBack(heldBack)}`}
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

/** Keeps the chosen card, or the first of the chosen day, in sight inside the panel; never scrolls the page. */
function useFollowedChoice() {
  const scroller = useRef<HTMLElement>(null)
  const date = useStory((state) => state.date)
  const quoteId = useStory((state) => state.quoteId)
  const placeId = useStory((state) => state.placeId)
  const isFirst = useRef(true)
  useEffect(() => {
    if (scroller.current === null) return
    if (quoteId !== null) revealCard(scroller.current, `[data-quote="${CSS.escape(quoteId)}"]`)
    else if (placeId !== null) scroller.current.scrollTop = 0
  }, [quoteId, placeId])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new day is what sets this off
  useEffect(() => {
    if (scroller.current === null || isFirst.current) {
      isFirst.current = false
      return
    }
    revealCard(scroller.current, '[data-state="today"]')
  }, [date])
  return scroller
}
