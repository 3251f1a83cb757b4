import type { CSSProperties } from 'react'
import { FarPlaceButton } from '../markers/FarPlaceButton.tsx'
import { farPlaceStyle } from '../markers/farPlaceStyle.ts'
import styles from './FirstMap.module.css'
import type { FirstPicture } from './firstPicture.ts'

type Props = { readonly picture: FirstPicture; readonly pictures: readonly FirstPicture[] }

/** The places out of view on the first map: all that a page of any width has at its edge, those of this width shown. */
export function FirstFarPlaces({ picture, pictures }: Props) {
  const all = new Map(pictures.flatMap(({ layout }) => layout.far.map((far) => [far.id, far])))
  const placed = new Map(picture.layout.far.map((far) => [far.id, far]))
  const styleOf = (id: string) => {
    const far = placed.get(id)
    if (far === undefined) return { '--seen': 'hidden' }
    return { '--seen': 'visible', ...farPlaceStyle(far, picture.view.size) }
  }
  return [...all].map(([id, far]) => (
    <FarPlaceButton
      far={far}
      className={styles.far}
      style={styleOf(id) as CSSProperties}
      data-first-far={id}
      key={id}
    />
  ))
}
