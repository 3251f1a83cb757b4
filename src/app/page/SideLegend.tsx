import { ChoiceButton } from '../../page/ChoiceButton.tsx'
import { choiceHref } from '../../page/choiceHref.ts'
import { SideMark } from '../../side/SideMark.tsx'
import { useStory, useStoryActions, useStoryText, useWording } from '../../store/StoryProvider.tsx'
import { heldBy } from '../../story/questions/heldBy.ts'
import { narrowed } from '../../story/questions/narrowing.ts'
import { sideParts } from '../../story/questions/sideParts.ts'
import { countUntil } from '../../story/questions/statementsAbout.ts'
import type { Side } from '../../story/story.ts'
import styles from './SideLegend.module.css'

/** The sides’ marks, with the number of their statements by the chosen day. Pressing a side narrows the quotes to it. */
export function SideLegend() {
  const wording = useWording()
  const { speaking, holding } = useStory(({ story }) => sideParts(story))
  const silent = holding.filter((side) => !speaking.includes(side))
  return (
    <section className={styles.legend} aria-label={wording.legend.label}>
      <p className={styles.title} aria-hidden="true">
        {holding.length > 0 ? wording.legend.withHolders : wording.legend.all}
      </p>
      <ul data-strip="">
        {speaking.map((side) => (
          <LegendItem side={side} key={side.id} />
        ))}
        {silent.map((side) => (
          <SilentItem side={side} key={side.id} />
        ))}
      </ul>
    </section>
  )
}

/** A side that holds places and says nothing. */
function SilentItem({ side }: { readonly side: Side }) {
  const text = useStoryText()
  const held = useHeld(side)
  return (
    <li className={`${styles.item} ${styles.silent}`}>
      <SideMark sideId={side.id} />
      <span {...text}>{side.name}</span> <span className={styles.held}>{held}</span>
    </li>
  )
}

/** How many places a side holds on the chosen day, in words; null where it holds none. */
function useHeld({ id }: Side): string | null {
  const wording = useWording()
  const count = useStory(({ story, date }) => story.places.filter((place) => heldBy(place, date) === id).length)
  return count === 0 ? null : wording.legend.holds(count)
}

function LegendItem({ side }: { readonly side: Side }) {
  const { narrow } = useStoryActions()
  const wording = useWording()
  const text = useStoryText()
  const isNarrowed = useStory(({ narrowing }) => narrowing?.kind === 'side' && narrowing.id === side.id)
  const count = useStory(({ story, date }) =>
    countUntil(narrowed(story, story.statements, { kind: 'side', id: side.id }), date),
  )
  const held = useHeld(side)
  return (
    <li className={styles.item}>
      <ChoiceButton
        href={choiceHref('side', side.id)}
        className={styles.side}
        data-side={side.id}
        aria-label={wording.map.counted(side.name, count)}
        aria-pressed={isNarrowed}
        onClick={() => narrow(isNarrowed ? null : { kind: 'side', id: side.id })}
      >
        <SideMark sideId={side.id} />
        <span {...text}>{side.name}</span> <span className={styles.count}>{count}</span>
      </ChoiceButton>
      {held && <span className={styles.held}>{held}</span>}
    </li>
  )
}
