import { ChoiceButton } from '../../page/ChoiceButton.tsx'
import { choiceHref } from '../../page/choiceHref.ts'
import { SideMark } from '../../side/SideMark.tsx'
import { useStory, useStoryActions, useStoryText, useWording } from '../../store/StoryProvider.tsx'
import { narrowed } from '../../story/questions/narrowing.ts'
import { sideParts } from '../../story/questions/sideParts.ts'
import { countUntil } from '../../story/questions/statementsAbout.ts'
import type { Side } from '../../story/story.ts'
import styles from './SideLegend.module.css'

/** The sides’ marks, with the number of their statements by the chosen day. Pressing a side narrows the quotes to it. */
export function SideLegend() {
  const wording = useWording()
  const sides = useStory(({ story }) => sideParts(story).speaking)
  return (
    <section className={styles.legend} aria-label={wording.legend.label}>
      <p className={styles.title} aria-hidden="true">
        {wording.legend.all}
      </p>
      <ul data-strip="">
        {sides.map((side) => (
          <LegendItem side={side} key={side.id} />
        ))}
      </ul>
    </section>
  )
}

function LegendItem({ side }: { readonly side: Side }) {
  const { narrow } = useStoryActions()
  const wording = useWording()
  const text = useStoryText()
  const isNarrowed = useStory(({ narrowing }) => narrowing?.kind === 'side' && narrowing.id === side.id)
  const count = useStory(({ story, date }) =>
    countUntil(narrowed(story, story.statements, { kind: 'side', id: side.id }), date),
  )
  return (
    <li>
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
    </li>
  )
}
