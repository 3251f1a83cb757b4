import { holderSign } from '../side/holderSign.ts'
import { useStory } from '../store/StoryProvider.tsx'
import { sideParts } from '../story/questions/sideParts.ts'
import type { LaterWording } from '../wording/wording.ts'
import styles from './MapKey.module.css'
import { type MapSign, mapSigns } from './mapSigns.ts'
import { arrowHead } from './overlay/advanceArrow.ts'

/** What the signs on the map mean: a line for each sign that this story has. */
export function MapKey({ words }: { readonly words: LaterWording['mapKey'] }) {
  const story = useStory((state) => state.story)
  const signs = mapSigns(story)
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

/** The sign of who holds a place, in a ring. */
function InRing({ by, to }: { readonly by: string; readonly to?: string }) {
  const sides = useStory(({ story }) => story.sides)
  const sign = holderSign(sides, ['0000-01-01', by, to ?? null])
  return (
    <>
      <circle r="8" stroke="var(--ink-muted)" />
      <path
        d={sign?.outline}
        data-hue={sign?.hue}
        transform="translate(-4 -4) scale(0.8)"
        fill={sign?.isHollow ? 'none' : 'var(--side)'}
        stroke={sign?.isHollow ? 'var(--side, var(--ink))' : 'none'}
        strokeWidth="1.8"
        strokeLinecap="round"
      />
    </>
  )
}

function Sign({ sign }: { readonly sign: MapSign }) {
  const holder = useStory(({ story }) => sideParts(story).holding[0]?.id ?? '')
  switch (sign) {
    case 'holder':
      return <InRing by={holder} />
    case 'changing':
      return <InRing by="changing" to={holder} />
    case 'contested':
    case 'disputed':
      return <InRing by={sign} />
    case 'advance':
      return (
        <>
          <path d="M-11 0L4 0" stroke="var(--ink)" strokeWidth="3" />
          <path d={arrowHead} transform="translate(11 0) scale(0.8)" fill="var(--ink)" />
        </>
      )
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
