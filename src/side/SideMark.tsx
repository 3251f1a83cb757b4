import { useStory } from '../store/StoryProvider.tsx'
import styles from './SideMark.module.css'
import { sideLook, sideOutlines } from './sideLook.ts'

/** A side’s mark in its shape and hue. Decorative: the side’s name stands beside it or in a label. */
export function SideMark({ sideId, size = 10 }: { readonly sideId: string | undefined; readonly size?: number }) {
  const sides = useStory((state) => state.story.sides)
  const { shape, hue } = sideLook(sides, sideId)
  return (
    <svg className={styles.mark} data-hue={hue} width={size} height={size} viewBox="0 0 10 10" aria-hidden="true">
      <path d={sideOutlines[shape]} />
    </svg>
  )
}
