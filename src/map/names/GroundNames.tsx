import { useEffect, useRef } from 'react'
import { type FramePoint, project, type View } from '../projection/camera.ts'
import type { MapScene } from '../scene/mapScene.ts'
import styles from './GroundNames.module.css'
import { NameLabel } from './NameLabel.tsx'
import { nameStyle } from './nameStyle.ts'
import { nameKey, type PlacedName } from './placedNames.ts'

/**
 * The names of the ground where the last layout put them. While the camera pans they go with it; while it zooms they
 * are away.
 */
export function GroundNames({
  names,
  lang,
  laidOutFor,
  scene,
}: {
  readonly names: readonly PlacedName[]
  /** The language that they are in where they have a name in it, a BCP 47 tag. */
  readonly lang: string
  readonly laidOutFor: View | null
  readonly scene: MapScene
}) {
  const layer = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (layer.current === null || laidOutFor === null) return
    const { style } = layer.current
    style.transform = 'none'
    style.visibility = 'visible'
    return scene.onMove(({ camera, size }) => {
      const isSameZoom = Math.abs(camera.zoom - laidOutFor.camera.zoom) < 0.01
      style.visibility = isSameZoom ? 'visible' : 'hidden'
      if (!isSameZoom) return
      const [x, y] = project(camera, size, laidOutFor.camera.center)
      style.transform = `translate(${(x - size.width / 2).toFixed(1)}px, ${(y - size.height / 2).toFixed(1)}px)`
    })
  }, [laidOutFor, scene])
  return (
    <div className={styles.layer} ref={layer} lang={lang} aria-hidden="true" data-ground-names="">
      {names.map((name) => (
        <NameLabel name={name} style={nameStyle(name, tenths)} key={nameKey(name)} />
      ))}
    </div>
  )
}

/** To a tenth of a pixel. */
function tenths([x, y]: FramePoint): FramePoint {
  return [Math.round(x * 10) / 10, Math.round(y * 10) / 10]
}
