import { useStory } from '../store/StoryProvider.tsx'
import { shapeOf } from '../story/geometry.ts'
import { sideOf } from '../story/questions/narrowing.ts'
import { statementsAbout } from '../story/questions/statementsAbout.ts'
import type { Story } from '../story/story.ts'
import type { LaterWording } from '../wording/wording.ts'
import styles from './MapKey.module.css'

/** What the signs on the map mean: a line for each sign that this story has. */
export function MapKey({ words }: { readonly words: LaterWording['mapKey'] }) {
  const story = useStory((state) => state.story)
  const signs = signsOf(story)
  if (signs.length === 0) return null
  return (
    <details className={styles.key}>
      <summary>{words.title}</summary>
      <ul>
        {signs.map((sign) => (
          <li key={sign}>
            <svg viewBox="-12 -12 24 24" width="20" height="20" fill="none" aria-hidden="true">
              <Sign sign={sign} />
            </svg>
            {words.signs[sign]}
          </li>
        ))}
      </ul>
    </details>
  )
}

type MapSign = keyof LaterWording['mapKey']['signs']

function signsOf(story: Story): readonly MapSign[] {
  const counts = story.places.map(({ id }) => statementsAbout(story, id).length)
  const isApproximate = (shape: ReturnType<typeof shapeOf>) =>
    story.places.some(({ geometry, precision }) => precision === 'approximate' && shapeOf(geometry) === shape)
  const speakingSides = new Set(story.statements.map((statement) => sideOf(story, statement)))
  const signs: readonly (readonly [MapSign, boolean])[] = [
    ['sides', speakingSides.size > 1],
    ['weight', counts.some((count) => count > 1)],
    ['today', story.statements.length + story.events.length > 0],
    ['quiet', counts.includes(0)],
    ['area', isApproximate('Polygon')],
    ['line', isApproximate('LineString')],
  ]
  return signs.filter(([, isThere]) => isThere).map(([sign]) => sign)
}

function Sign({ sign }: { readonly sign: MapSign }) {
  switch (sign) {
    case 'sides':
      return (
        <>
          <path data-hue="1" d="M0 -6A6 6 0 0 1 0 6" stroke="var(--side)" strokeWidth="2.25" />
          <path data-hue="2" d="M0 6A6 6 0 0 1 0 -6" stroke="var(--side)" strokeWidth="2.25" />
        </>
      )
    case 'weight':
      return <circle data-hue="1" r="6" stroke="var(--side)" strokeWidth="4.5" />
    case 'today':
      return (
        <>
          <circle data-hue="1" r="6" stroke="var(--side)" strokeWidth="2.25" />
          <circle r="9.75" stroke="var(--ink)" />
        </>
      )
    case 'quiet':
      return <circle r="5" stroke="var(--ink-muted)" strokeWidth="1.5" />
    case 'area':
      return <path d="M-9 -3L-3 -9M-9 3L3 -9M-9 9L9 -9M-3 9L9 -3M3 9L9 3" stroke="var(--area)" strokeWidth="0.75" />
    case 'line':
      return <path d="M-11 5L11 -5" stroke="var(--ink)" strokeWidth="1.75" strokeDasharray="4 3" />
  }
}
