import { Fragment, type ReactNode, type RefObject, useContext, useEffect, useMemo, useRef, useState } from 'react'
import { useIsHydrated } from '../page/Hydration.tsx'
import { useStory, useStoryActions, useWording } from '../store/StoryProvider.tsx'
import { lookUp } from '../story/lookUp.ts'
import type { Disagreement } from '../story/questions/disagreements.ts'
import { type QuoteList, quoteList, toMoment } from '../story/questions/quoteList.ts'
import { countUntil } from '../story/questions/statementsAbout.ts'
import type { Place, Statement } from '../story/story.ts'
import { ChoiceTargets, DayTarget } from './ChoiceTargets.tsx'
import { EventItem } from './EventItem.tsx'
import { ListWindowContext, wholeList } from './listWindow.ts'
import { PlaceDetails } from './PlaceDetails.tsx'
import { QuoteCard } from './QuoteCard.tsx'
import styles from './QuotesPanel.module.css'
import { revealCard } from './revealCard.ts'

/** The quotes: all in chronological order, or those about the chosen place, with its disagreements side by side first. */
export function QuotesPanel() {
  const wording = useWording()
  const isHydrated = useIsHydrated()
  const story = useStory((state) => state.story)
  const placeId = useStory((state) => state.placeId)
  const narrowing = useStory((state) => state.narrowing)
  const list = useMemo(() => quoteList(story, placeId, narrowing), [story, placeId, narrowing])
  const listed = useMemo(() => listedIn(list), [list])
  const scroller = useRef<HTMLDivElement>(null)
  const [isWhole, setWhole] = useState(false)
  const place = lookUp(story.places, placeId)
  return (
    <section
      className={styles.panel}
      data-panel="quotes"
      data-written={isHydrated ? undefined : ''}
      aria-label={wording.panels.quotes}
    >
      <Head place={place} statements={listed} />
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
        <ListedQuotes list={list} isOfPlace={place !== undefined} />
      </div>
      <button type="button" className={styles.all} onClick={() => setWhole(true)}>
        {wording.quotes.all}
      </button>
    </section>
  )
}

/** The statements of a list, without those only made in the chosen place. */
function listedIn({ disagreements, moments }: QuoteList): readonly Statement[] {
  const others = moments.flatMap((moment) => (moment.kind === 'statement' ? [moment.statement] : []))
  return [...disagreements.flat(), ...others]
}

function Head({ place, statements }: { readonly place: Place | undefined; readonly statements: readonly Statement[] }) {
  const wording = useWording()
  return (
    <header className={styles.head}>
      <h2 className={styles.title}>{place ? wording.quotes.aboutPlace(place.name) : wording.panels.quotes}</h2>
      <Tally statements={statements} />
      <Narrowed />
      <ChoiceTargets />
    </header>
  )
}

/** The list: disagreements, moments in chronological order, separate events, and statements made in the place. */
function ListedQuotes({ list, isOfPlace }: { readonly list: QuoteList; readonly isOfPlace: boolean }) {
  const wording = useWording()
  const hasStatements = useStory(({ story }) => story.statements.length > 0)
  const Shown = useContext(ListWindowContext) ?? wholeList
  const { disagreements, moments, events, madeHere } = list
  const isEmpty = [disagreements, moments, events, madeHere].every(({ length }) => length === 0)
  return (
    <>
      {(isEmpty || !hasStatements) && (
        <p className={styles.none}>{hasStatements ? wording.quotes.none : wording.quotes.noStatements}</p>
      )}
      {disagreements.length > 0 && (
        <Group title={wording.quotes.disagreement}>
          <Shown entries={disagreements.map(pairEntry)} isInOrder={false}>
            {(shown) =>
              shown.map(({ id, pair }) => (
                <div className={styles.faceToFace} key={id}>
                  <Cards statements={pair} />
                </div>
              ))
            }
          </Shown>
        </Group>
      )}
      <Shown entries={moments}>{(shown) => <Moments moments={shown} />}</Shown>
      {events.length > 0 && (
        <Group title={isOfPlace ? wording.quotes.happenedHere : wording.timeline.earlier}>
          <div className={styles.events}>
            <Shown entries={events}>
              {(shown) => shown.map((event) => <EventItem event={event} key={event.id} />)}
            </Shown>
          </div>
        </Group>
      )}
      {madeHere.length > 0 && (
        <Group title={wording.quotes.madeHere}>
          <Shown entries={madeHere.map(toMoment)}>{(shown) => <Moments moments={shown} />}</Shown>
        </Group>
      )}
    </>
  )
}

function pairEntry(pair: Disagreement) {
  const [{ id, said }, other] = pair
  return { id, when: said.when, other: other.id, pair }
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.group}>
      <h3 className={styles.groupTitle}>{title}</h3>
      {children}
    </section>
  )
}

export function Moments({ moments }: { readonly moments: QuoteList['moments'] }) {
  return moments.map((moment, index) => (
    <Fragment key={moment.id}>
      <DayTarget moment={moment} before={moments[index - 1]} />
      {moment.kind === 'statement' ? <QuoteCard statement={moment.statement} /> : <EventItem event={moment.event} />}
    </Fragment>
  ))
}

function Cards({ statements }: { readonly statements: readonly Statement[] }) {
  return statements.map((statement) => <QuoteCard statement={statement} key={statement.id} />)
}

function Tally({ statements }: { readonly statements: readonly Statement[] }) {
  const wording = useWording()
  const heldBack = useStory((state) => statements.length - countUntil(statements, state.date))
  const count = wording.quotes.count(statements.length)
  return (
    <p className={styles.tally}>{heldBack > 0 ? count + wording.comma + wording.quotes.heldBack(heldBack) : count}</p>
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
  // With another name it is another button: a translator may have replaced the words of this one.
  return (
    <button key={name} type="button" className={styles.narrowed} onClick={() => narrow(null)}>
      {wording.quotes.only(name)}
      <span aria-hidden="true"> ×</span>
      <span className="visually-hidden">{wording.quotes.deselect(name)}</span>
    </button>
  )
}

/**
 * Scrolls to the chosen card, or to the chosen day’s first, when the choice changes, and in the same frame, so that the list is
 * painted once. A component of its own keeps a step through time from rendering the list.
 */
function FollowChoice({ scroller }: { readonly scroller: RefObject<HTMLElement | null> }) {
  const date = useStory((state) => state.date)
  const quoteId = useStory((state) => state.quoteId)
  const placeId = useStory((state) => state.placeId)
  const story = useStory((state) => state.story)
  const shown = useRef({ date, quoteId: null as string | null, placeId })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the chosen card may come with the rest of a long story
  useEffect(() => {
    const before = shown.current
    shown.current = { date, quoteId, placeId }
    if (scroller.current === null) return
    if (quoteId !== null && quoteId !== before.quoteId) {
      // A long story may still be read: then the card comes with the next one.
      if (!revealCard(scroller.current, `[data-quote="${CSS.escape(quoteId)}"]`, 'chosen')) shown.current.quoteId = null
    } else if (placeId !== before.placeId) scroller.current.scrollTop = 0
    else if (date !== before.date) revealCard(scroller.current, '[data-state="today"]', 'of the day')
  }, [scroller, date, quoteId, placeId, story])
  return null
}
