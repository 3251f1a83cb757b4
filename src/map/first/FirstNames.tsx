import type { CSSProperties } from 'react'
import names from '../names/GroundNames.module.css'
import { isSpaced, type PlacedName } from '../names/groundNames.ts'
import styles from './FirstMap.module.css'
import { firstNameStyle } from './firstNameStyle.ts'
import type { FirstPicture } from './firstPicture.ts'

/** The ground’s names of the first picture: all that any width has room for, those of this one shown. */
export function FirstNames({
  picture,
  pictures,
  lang,
}: {
  readonly picture: FirstPicture
  readonly pictures: readonly FirstPicture[]
  readonly lang: string
}) {
  const all = new Map(pictures.flatMap((one) => one.names.map((name) => [keyOf(name), name])))
  const placed = new Map(picture.names.map((name) => [keyOf(name), name]))
  return (
    <div className={names.layer} lang={lang} aria-hidden="true" data-first-names="">
      {[...all].map(([key, { kind, text, dot }]) => {
        const style = firstNameStyle(placed.get(key), picture)
        return (
          <div style={style.anchor as CSSProperties} key={key}>
            {dot !== null && <i className={`${names.dot} ${styles.townDot}`} />}
            <span
              className={`${names.name} ${styles.name}`}
              data-kind={kind}
              data-spaced={isSpaced(text)}
              style={style.name as CSSProperties}
            >
              {text}
            </span>
          </div>
        )
      })}
    </div>
  )
}

function keyOf({ kind, text }: PlacedName): string {
  return `${kind} ${text}`
}
