import { useStory } from '../store/StoryProvider.tsx'
import { shapeOf } from '../story/geometry.ts'
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
            <svg viewBox="-12 -12 24 24" width="20" height="20" aria-hidden="true">
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
  const speakingSides = new Set(
    story.statements.map(({ speaker }) => story.speakers.find(({ id }) => id === speaker)?.side),
  )
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
        <g className={styles.ring}>
          <path data-hue="1" d="M0 -6A6 6 0 0 1 0 6" />
          <path data-hue="2" d="M0 6A6 6 0 0 1 0 -6" />
        </g>
      )
    case 'weight':
      return (
        <g className={styles.ring}>
          <circle data-hue="1" r="6" strokeWidth="4.5" />
        </g>
      )
    case 'today':
      return (
        <g className={styles.ring}>
          <circle data-hue="1" r="6" />
          <circle className={styles.halo} r="9.75" />
        </g>
      )
    case 'quiet':
      return <circle className={styles.quiet} r="5" />
    case 'area':
      return <path className={styles.area} d="M-9 -3L-3 -9M-9 3L3 -9M-9 9L9 -9M-3 9L9 -3M3 9L9 3" />
    case 'line':
      return <path className={styles.line} d="M-11 5L11 -5" />
  }
}
