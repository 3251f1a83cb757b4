import { choiceHref } from '../page/choiceHref.ts'
import { SideMark } from '../side/SideMark.tsx'
import { sideLook } from '../side/sideLook.ts'
import { useStory, useStoryText, useWording } from '../store/StoryProvider.tsx'
import { dateLabel } from '../story/dateLabels/dateLabel.ts'
import { lookUp } from '../story/lookUp.ts'
import { cutWords } from '../story/questions/cutWords.ts'
import { leadOf } from '../story/questions/lead.ts'
import type { Statement } from '../story/story.ts'
import { isNamedIn } from './isNamedIn.ts'
import styles from './LeadPanel.module.css'
import { widthInEms } from './widthInEms.ts'

/** The most characters that are shown of a statement beside the map; above it, and there with a question of several lines. */
const [mostBeside, mostAbove, mostBelowLong] = [220, 117, 72]
/** A wider question has several lines on a phone of 320 px. */
const longQuestion = 19

/**
 * The disagreement that the page opens with: a question, and statements facing each other, each a link to its own card.
 * Nothing where the story has none. It is written once, with the page; `LeadFrame` drives it.
 */
export function LeadPanel() {
  const wording = useWording()
  const text = useStoryText()
  const lead = useStory(({ story }) => leadOf(story))
  if (lead === null) return null
  const { question = '', statements } = lead
  const isLong = widthInEms(question) > longQuestion
  return (
    <section className={styles.lead} data-panel="lead">
      <h2 className={styles.question} data-long={isLong || undefined}>
        {question ? <span {...text}>{question}</span> : wording.quotes.disagreement}
      </h2>
      <ul className={styles.cards}>
        {statements.map((statement) => (
          <LeadCard statement={statement} mostAbove={isLong ? mostBelowLong : mostAbove} key={statement.id} />
        ))}
      </ul>
    </section>
  )
}

type LeadCardProps = { readonly statement: Statement; readonly mostAbove: number }

function LeadCard({ statement, mostAbove }: LeadCardProps) {
  const wording = useWording()
  const text = useStoryText()
  const sides = useStory(({ story }) => story.sides)
  const speaker = useStory(({ story }) => lookUp(story.speakers, statement.speaker))
  const side = lookUp(sides, speaker?.side)
  return (
    <li className={styles.card} data-hue={sideLook(sides, side?.id).hue}>
      <a href={choiceHref('quote', statement.id)} data-lead={statement.id} data-kind={statement.kind}>
        <span className={styles.words} {...text}>
          <LeadWords text={statement.text} mostAbove={mostAbove} />
        </span>
        <span className={styles.who}>
          <SideMark sideId={side?.id} />
          <b className={styles.name} {...text}>
            {speaker?.name}
          </b>
          {side && !isNamedIn(side.name, speaker?.name ?? '') && (
            <bdi className={styles.side} {...text}>
              {side.name}
            </bdi>
          )}
          <span className={styles.when}>{dateLabel(statement.said.when, wording.locale, wording.dates, 'short')}</span>
        </span>
      </a>
    </li>
  )
}

/** Words with as much of their end as there is room for beside the map. */
function LeadWords({ text, mostAbove }: { readonly text: string; readonly mostAbove: number }) {
  const { shown, rest } = cutWords(text, mostAbove)
  if (rest === '') return shown
  const beside = cutWords(text, mostBeside)
  return (
    <>
      {shown}
      <span className={styles.cut}>{ellipsis}</span>
      <span className={styles.rest}>
        {beside.shown.slice(shown.length)}
        {beside.rest && ellipsis}
      </span>
    </>
  )
}

/** With a space that does not break. */
const ellipsis = '\u00a0…'
