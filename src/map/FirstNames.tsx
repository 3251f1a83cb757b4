import type { CSSProperties } from 'react'
import styles from './FirstPicture.module.css'
import type { FirstPicture } from './firstPicture.ts'
import names from './GroundNames.module.css'
import { isSpaced, type PlacedName } from './groundNames.ts'

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
    <div className={names.layer} lang={lang} aria-hidden="true">
      {[...all].map(([key, { kind, text, dot }]) => {
        const name = placed.get(key)
        return (
          <div key={key}>
            {dot !== null && (
              <i className={`${names.dot} ${styles.townDot}`} style={dotStyle(name, picture)} />
            )}
            <span
              className={`${names.name} ${styles.name}`}
              data-kind={kind}
              data-spaced={isSpaced(text)}
              style={nameStyle(name, picture)}
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

function nameStyle(name: PlacedName | undefined, picture: FirstPicture): CSSProperties {
  const { left, right, top, bottom } = name?.box ?? { left: 0, right: 0, top: 0, bottom: 0 }
  const [x, y] = picture.offsetAt((left + right) / 2, (top + bottom) / 2)
  return {
    '--x': x,
    '--y': y,
    '--turn': `${Math.round(name?.turn ?? 0)}deg`,
    '--seen': name === undefined ? 'hidden' : 'visible',
  } as CSSProperties
}

function dotStyle(name: PlacedName | undefined, picture: FirstPicture): CSSProperties {
  const [x, y] = picture.offsetAt(...(name?.dot ?? [0, 0]))
  return { '--x': x, '--y': y, '--seen': name === undefined ? 'hidden' : 'visible' } as CSSProperties
}
