import { memo, useEffect, useRef } from 'react'
import { Adopted } from '../../page/Adopted.tsx'
import { useStoryStore } from '../../store/StoryProvider.tsx'
import type { StillGround } from '../ground/stillGround.ts'
import type { Size } from '../projection/camera.ts'
import { choiceCamera } from '../scene/choiceCamera.ts'
import type { MapScene } from '../scene/mapScene.ts'
import { useFarLabel } from '../scene/useFarLabel.ts'
import { driveStillMap } from './driveStillMap.ts'
import { StillExtracts } from './StillExtracts.tsx'
import styles from './StillMap.module.css'
import { isOnPage } from './stillOnPage.ts'

/**
 * The ground as SVG, from a small extract of the live map’s tiles and in the same look. Rendered once; `driveStillMap`
 * moves it with the camera. What a prerendered page has drawn of it stays as it is, over the rest.
 */
export const StillMap = memo(function StillMap({
  ground,
  scene,
}: {
  readonly ground: StillGround
  readonly scene: MapScene
}) {
  const map = useRef<HTMLDivElement>(null)
  const store = useStoryStore()
  const farLabel = useFarLabel()
  useEffect(() => {
    if (map.current === null) return
    const home = (size: Size) => choiceCamera(store.getState(), size, farLabel)
    return driveStillMap(map.current, ground, scene, home)
  }, [ground, scene, store, farLabel])
  const below = ground.extracts.filter((extract) => !isOnPage(extract))
  return (
    <div className={styles.map} ref={map} data-still-map="">
      <div>
        <StillExtracts extracts={below} />
      </div>
      {below.length < ground.extracts.length && <Adopted name="still map" />}
    </div>
  )
})
