import layer from '../names/GroundNames.module.css'
import { NameLabel } from '../names/NameLabel.tsx'
import { type NameStyle, nameStyle } from '../names/nameStyle.ts'
import { nameKey } from '../names/placedNames.ts'
import type { FirstPicture } from './firstPicture.ts'

type Props = {
  readonly picture: FirstPicture
  readonly pictures: readonly FirstPicture[]
  readonly lang: string
}

/** The ground’s names on the first map: all that a page of any width has room for, those of this width shown. */
export function FirstNames({ picture, pictures, lang }: Props) {
  const all = new Map(pictures.flatMap(({ names }) => names.map((name) => [nameKey(name), name])))
  const placed = new Map(picture.names.map((name) => [nameKey(name), name]))
  const styleOf = (key: string): NameStyle => {
    const name = placed.get(key)
    if (name === undefined) return { anchor: { '--seen': 'hidden' }, name: {} }
    const { anchor, name: own } = nameStyle(name, picture.offsetAt)
    return { anchor: { ...anchor, '--seen': 'visible' }, name: own }
  }
  return (
    <div className={layer.layer} lang={lang} aria-hidden="true" data-first-names="">
      {[...all].map(([key, name]) => (
        <NameLabel name={name} style={styleOf(key)} key={key} />
      ))}
    </div>
  )
}
