import type { CSSProperties } from 'react'
import type { FramePoint } from './camera.ts'
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
          <div style={anchorStyle(name, picture)} key={key}>
            {dot !== null && <i className={`${names.dot} ${styles.townDot}`} />}
            <span
              className={`${names.name} ${styles.name}`}
              data-kind={kind}
              data-spaced={isSpaced(text)}
              style={nameStyle(name)}
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

/** Where a name is anchored: at its town’s dot, else in its middle. One that has no room says nothing of that. */
function anchorStyle(name: PlacedName | undefined, picture: FirstPicture): CSSProperties {
  if (name === undefined) return { '--seen': 'hidden' } as CSSProperties
  const [x, y] = picture.offsetAt(...(name.dot ?? middleOf(name)))
  return { '--x': x, '--y': y, '--seen': 'visible' } as CSSProperties
}

/** How far from its anchor the middle of a name stands, in CSS pixels. */
function nameStyle(name: PlacedName | undefined): CSSProperties {
  if (name === undefined) return {}
  const [x, y] = middleOf(name)
  const [anchorX, anchorY] = name.dot ?? [x, y]
  return {
    '--aside': `${halves(x - anchorX)} ${halves(y - anchorY)}`,
    '--turn': `${Math.round(name.turn)}deg`,
  } as CSSProperties
}

function middleOf({ box: { left, right, top, bottom } }: PlacedName): FramePoint {
  return [(left + right) / 2, (top + bottom) / 2]
}

/** To half a pixel. */
function halves(length: number): string {
  return `${Math.round(length * 2) / 2}px`
}
