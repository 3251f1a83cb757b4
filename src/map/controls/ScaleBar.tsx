import { useEffect, useRef } from 'react'
import { useWording } from '../../store/StoryProvider.tsx'
import type { View } from '../projection/camera.ts'
import type { MapScene } from '../scene/mapScene.ts'
import styles from './ScaleBar.module.css'
import { longestScaleBar, scaleBar, scaleLabelWidth } from './scaleBarLength.ts'

/** A length on the map in round kilometres. Follows the camera without rendering. */
export function ScaleBar({ scene }: { readonly scene: MapScene }) {
  const wording = useWording()
  const bar = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const show = ({ camera }: View) => {
      if (bar.current === null) return
      const { distance } = wording.map
      const labelWidth = (length: number) => scaleLabelWidth(distance(length))
      const { kilometres, width } = scaleBar(camera.center[1], camera.zoom, longestScaleBar, labelWidth)
      bar.current.textContent = distance(kilometres)
      bar.current.style.inlineSize = `${width.toFixed(1)}px`
    }
    const view = scene.view()
    if (view !== null) show(view)
    return scene.onMove(show)
  }, [scene, wording])
  return <div className={styles.bar} dir={wording.dir} ref={bar} data-on-map="" data-scale="" />
}
