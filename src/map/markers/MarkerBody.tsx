import { usePlaceText, useWording } from '../../store/StoryProvider.tsx'
import type { Place } from '../../story/story.ts'
import styles from './Markers.module.css'
import type { MarkerLook } from './markerLook.ts'
import { arcDashes } from './markerLook.ts'
import { signAttributes } from './signAttributes.ts'

/** The content of a marker’s button, the same on the first map and on the driven one: leader, dot with ring, and name. */
export function MarkerBody({
  place,
  arcs,
  statements,
  sign = null,
}: {
  readonly place: Place
  readonly arcs: MarkerLook['arcs']
  readonly statements: number
  readonly sign?: MarkerLook['sign']
}) {
  const { dir, map } = useWording()
  const textOf = usePlaceText()
  return (
    <>
      <i className={styles.leader} />
      <span className={styles.dot} data-dot="">
        <svg viewBox="-12 -12 24 24" width="24" height="24" aria-hidden="true">
          <circle className={styles.halo} r="9.75" />
          <circle className={styles.disc} r="7" />
          {arcs.map((arc, index) => (
            <circle
              className={styles.arc}
              r="6"
              pathLength="1"
              data-arc=""
              data-hue={arc.hue}
              {...arcDashes(arc)}
              // biome-ignore lint/suspicious/noArrayIndexKey: the arcs of a ring have no other name
              key={index}
            />
          ))}
          {place.held && <path className={styles.sign} data-sign="" {...signAttributes(sign)} />}
        </svg>
      </span>
      <span className={styles.label} dir={dir} data-label="">
        <span className={styles.name} {...textOf(place)}>
          {place.name}
        </span>{' '}
        {place.precision === 'approximate' && <em className={styles.approximate}>{map.approximate}</em>}{' '}
        <span className={styles.count} data-count="">
          {statements > 0 ? statements : ''}
        </span>
      </span>
    </>
  )
}
