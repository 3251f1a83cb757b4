import type { CSSProperties } from 'react'
import styles from './GroundNames.module.css'
import type { NameStyle } from './nameStyle.ts'
import { isSpaced, type PlacedName } from './placedNames.ts'

/** A name of the ground with its town’s dot, the same on the first map and on the driven one. */
export function NameLabel({
  name: { kind, text, dot },
  style,
}: {
  readonly name: PlacedName
  readonly style: NameStyle
}) {
  return (
    <div style={style.anchor as CSSProperties}>
      {dot !== null && <i className={styles.dot} />}
      <span className={styles.name} data-kind={kind} data-spaced={isSpaced(text)} style={style.name as CSSProperties}>
        {text}
      </span>
    </div>
  )
}
