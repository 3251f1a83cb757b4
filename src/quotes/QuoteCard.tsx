import { memo, type ReactNode } from 'react'
import { ChoiceButton } from '../page/ChoiceButton.tsx'
import { choiceHref, choiceId } from '../page/choiceHref.ts'
import { Pictures } from '../pictures/Pictures.tsx'
import { SideMark } from '../side/SideMark.tsx'
import { sideLook } from '../side/sideLook.ts'
import { usePlaceText, useStory, useStoryActions, useStoryText, useWording } from '../store/StoryProvider.tsx'
import { dateLabel } from '../story/dateLabels/dateLabel.ts'
import { lookUp } from '../story/lookUp.ts'
import { momentState } from '../story/questions/moments.ts'
import type { Source, Statement } from '../story/story.ts'
import { EvidenceText } from './EvidenceText.tsx'
import { isNamedIn } from './isNamedIn.ts'
import styles from './QuoteCard.module.css'
import { SourceView } from './SourceView.tsx'

/** One statement: the words, who said them, when and where, what about, whom they contradict, and the source. */
export const QuoteCard = memo(function QuoteCard({ statement }: { readonly statement: Statement }) {
  const story = useStory((state) => state.story)
  const text = useStoryText()
  const source = lookUp(story.sources, statement.evidence.source)
  return (
    <Card statement={statement} isContext={source?.role === 'context'}>
      <Flags statement={statement} context={source?.role === 'context' ? source : undefined} />
      <blockquote className={styles.words} {...text}>
        <p>{statement.text}</p>
      </blockquote>
      <Pictures pictures={statement.pictures} />
      <figcaption className={styles.caption}>
        <Attribution statement={statement} />
        <Occasion statement={statement} />
        <AboutPlaces statement={statement} />
        {statement.disputes.map((id) => (
          <Dispute id={id} key={id} />
        ))}
        <div className={styles.ways}>
          {source && <SourceView source={source} evidence={statement.evidence} />}
          <ShowOnMap statement={statement} />
        </div>
        {source && <EvidenceText source={source} evidence={statement.evidence} />}
      </figcaption>
    </Card>
  )
})

/** The frame of the card. It alone renders again when its day comes or it is chosen. */
function Card({
  statement,
  isContext,
  children,
}: {
  readonly statement: Statement
  readonly isContext: boolean
  readonly children: ReactNode
}) {
  const story = useStory((state) => state.story)
  const state = useStory(({ date }) => momentState(statement.said.when, date))
  const isChosen = useStory(({ quoteId }) => quoteId === statement.id)
  const side = lookUp(story.speakers, statement.speaker)?.side
  return (
    <figure
      className={styles.card}
      id={choiceId('quote', statement.id)}
      data-quote={statement.id}
      data-speaker={statement.speaker}
      data-side-of={side}
      data-about={placesOf(statement)}
      data-kind={statement.kind}
      data-state={state}
      data-chosen={isChosen}
      data-context={isContext}
      data-hue={sideLook(story.sides, side).hue}
    >
      {children}
    </figure>
  )
}

/**
 * The ids of the places that a statement is about and of where it was made. A page without a script narrows by them.
 */
function placesOf({ about, said }: Statement): string {
  return [...new Set([...about, ...(said.at === undefined ? [] : [said.at])])].join(' ')
}

function Flags({ statement, context }: { readonly statement: Statement; readonly context: Source | undefined }) {
  const wording = useWording()
  const isLater = useStory(({ date }) => momentState(statement.said.when, date) === 'later')
  if (!context && !isLater) return null
  return (
    <p className={styles.flags}>
      {context && <span>{wording.quotes.fromReport(context.publisher)}</span>}
      {isLater && <span>{wording.quotes.later}</span>}
    </p>
  )
}

function Attribution({ statement }: { readonly statement: Statement }) {
  const wording = useWording()
  const { narrow } = useStoryActions()
  const text = useStoryText()
  const speaker = useStory(({ story }) => lookUp(story.speakers, statement.speaker))
  const side = useStory(({ story }) => lookUp(story.sides, speaker?.side))
  const isNarrowed = useStory(({ narrowing }) => narrowing?.kind === 'speaker' && narrowing.id === statement.speaker)
  if (speaker === undefined) return null
  const { name, role = '' } = speaker
  return (
    <p className={styles.who}>
      <SideMark sideId={speaker.side} />
      <ChoiceButton
        href={choiceHref('speaker', speaker.id)}
        className={styles.speaker}
        aria-pressed={isNarrowed}
        onClick={() => narrow(isNarrowed ? null : { kind: 'speaker', id: speaker.id })}
      >
        <span {...text}>{name}</span>
      </ChoiceButton>
      <span className={styles.role}>
        {role && <bdi {...text}>{role}</bdi>}
        {side && !isNamedIn(side.name, `${name} ${role}`) && (
          <>
            {role && ' · '}
            <bdi {...text}>{side.name}</bdi>
          </>
        )}
        {statement.kind === 'reported' && <em className={styles.reported}>{wording.quotes.reported}</em>}
      </span>
    </p>
  )
}

function Occasion({ statement: { said } }: { readonly statement: Statement }) {
  const wording = useWording()
  const text = useStoryText()
  const textOf = usePlaceText()
  const at = useStory(({ story }) => lookUp(story.places, said.at))
  const isOpen = said.when.earliest === null
  const date = dateLabel(said.when, wording.locale, wording.dates)
  return (
    <p className={styles.when}>
      {isOpen && wording.timeline.dateNotGiven + wording.comma}
      {date}
      {at && (
        <>
          {' · '}
          <bdi {...textOf(at)}>{at.name}</bdi>
        </>
      )}
      {said.occasion && (
        <>
          {' · '}
          <bdi {...text}>{said.occasion}</bdi>
        </>
      )}
    </p>
  )
}

function AboutPlaces({ statement }: { readonly statement: Statement }) {
  const { choosePlace } = useStoryActions()
  const textOf = usePlaceText()
  const places = useStory(({ story }) => story.places)
  const placeId = useStory((state) => state.placeId)
  return (
    <ul className={styles.places}>
      {statement.about.map((id) => (
        <li key={id}>
          <ChoiceButton
            href={choiceHref('place', id)}
            className={styles.place}
            aria-pressed={id === placeId}
            onClick={() => choosePlace(id === placeId ? null : id)}
          >
            <span {...textOf(lookUp(places, id))}>{lookUp(places, id)?.name}</span>
          </ChoiceButton>
        </li>
      ))}
    </ul>
  )
}

function Dispute({ id }: { readonly id: string }) {
  const wording = useWording()
  const { chooseQuote } = useStoryActions()
  const text = useStoryText()
  const other = useStory(({ story }) => lookUp(story.statements, id))
  const speaker = useStory(({ story }) => lookUp(story.speakers, other?.speaker))
  if (other === undefined) return null
  return (
    <p className={styles.dispute}>
      <a
        className={text.dir && styles.apart}
        href={choiceHref('quote', id)}
        onClick={(event) => {
          event.preventDefault()
          chooseQuote(id)
        }}
      >
        {wording.quotes.disputes(speaker?.name ?? '')}{' '}
        {other.text && (
          <q className={styles.disputed} {...text}>
            {other.text}
          </q>
        )}
      </a>
    </p>
  )
}

function ShowOnMap({ statement }: { readonly statement: Statement }) {
  const wording = useWording()
  const isChosen = useStory(({ quoteId }) => quoteId === statement.id)
  const { chooseQuote } = useStoryActions()
  return (
    <ChoiceButton
      href={choiceHref('quote', statement.id)}
      className={styles.show}
      aria-pressed={isChosen}
      onClick={() => chooseQuote(isChosen ? null : statement.id)}
    >
      {isChosen ? wording.quotes.onMap : wording.quotes.showOnMap}
    </ChoiceButton>
  )
}
