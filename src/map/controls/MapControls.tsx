import { useIsHydrated } from '../../page/Hydration.tsx'
import { useStoryActions, useStoryStore, useWording } from '../../store/StoryProvider.tsx'
import { firstCamera } from '../scene/firstView.ts'
import type { MapScene } from '../scene/mapScene.ts'
import { useFarLabel } from '../scene/useFarLabel.ts'
import { ControlButton } from './ControlButton.tsx'
import { FullScreenButton } from './FullScreenButton.tsx'
import styles from './MapControls.module.css'

/** Zooms in and out, shows the whole story, and fills the screen where the browser and the host allow it. */
export function MapControls({
  scene,
  startLive,
}: {
  readonly scene: MapScene
  /** Starts the live map, where it waits to be asked. */
  readonly startLive: (() => void) | null
}) {
  const wording = useWording()
  const farLabel = useFarLabel()
  const isHydrated = useIsHydrated()
  const store = useStoryStore()
  const { choosePlace } = useStoryActions()
  const showAll = () => {
    const size = scene.view()?.size
    const isPlaceChosen = store.getState().placeId !== null
    choosePlace(null)
    // Letting a place go moves the map by itself.
    if (size !== undefined && !isPlaceChosen) scene.moveTo(firstCamera(store.getState().story, size, farLabel), 'ease')
  }
  return (
    <div className={styles.controls} data-on-map="" data-controls="">
      <ControlButton label={wording.map.zoomIn} drawing="M8 3v10M3 8h10" onPress={() => scene.zoomBy(1)} />
      <ControlButton label={wording.map.zoomOut} drawing="M3 8h10" onPress={() => scene.zoomBy(-1)} />
      <ControlButton
        label={wording.map.wholeStory}
        drawing="M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10"
        onPress={showAll}
      />
      {startLive !== null && (
        <div className={styles.late} data-on-map="">
          <ControlButton
            label={wording.map.startLive}
            drawing="M2.5 4.5l3.5-1.5 4 1.5 3.5-1.5v8.5l-3.5 1.5-4-1.5-3.5 1.5zM6 3v8.5M10 4.5v8.5"
            onPress={startLive}
          />
        </div>
      )}
      <div className={styles.late} data-on-map="">
        {isHydrated && document.fullscreenEnabled && <FullScreenButton />}
      </div>
    </div>
  )
}
