import { useEffect, useRef } from 'react'
import type { Box } from '../projection/box.ts'
import type { View } from '../projection/camera.ts'
import { project } from '../projection/camera.ts'
import type { MapScene } from '../scene/mapScene.ts'
import styles from './GroundNames.module.css'
import { isSpaced, type PlacedName } from './groundNames.ts'

/**
 * The names of the ground where the last layout put them. While the camera pans they go with it; while it
 * zooms they are away.
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
      {names.map(({ kind, text, box, turn, dot }) => (
        <div key={`${kind} ${text}`}>
          {dot !== null && (
            <i className={styles.dot} style={{ transform: `translate(${dot[0]}px, ${dot[1]}px)` }} />
          )}
          <span
            className={styles.name}
            data-kind={kind}
            data-spaced={isSpaced(text)}
            style={{
              transform: `translate(${middle(box).join('px, ')}px) translate(-50%, -50%) rotate(${turn.toFixed(1)}deg)`,
            }}
          >
            {text}
          </span>
        </div>
      ))}
    </div>
  )
}

/** By this, and not by `left` and `top`, a name moves without moving the page’s layout. */
function middle({ left, right, top, bottom }: Box): readonly [x: string, y: string] {
  return [((left + right) / 2).toFixed(1), ((top + bottom) / 2).toFixed(1)]
}
