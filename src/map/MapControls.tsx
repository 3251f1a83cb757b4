import { useSyncExternalStore } from 'react'
import { useIsHydrated } from '../page/Hydration.tsx'
import { useStoryActions, useStoryStore, useWording } from '../store/StoryProvider.tsx'
import { firstCamera } from './firstView.ts'
import styles from './MapControls.module.css'
import type { MapScene } from './mapScene.ts'

/** Nearer, farther, back to the whole story, and the whole screen where the browser and the host let it have that. */
export function MapControls({
  scene,
  startLive,
}: {
  readonly scene: MapScene
  /** Starts the live map, where it waits to be asked. */
  readonly startLive: (() => void) | null
}) {
  const wording = useWording()
  const isHydrated = useIsHydrated()
  const store = useStoryStore()
  const { choosePlace } = useStoryActions()
  const showAll = () => {
    const size = scene.view()?.size
    choosePlace(null)
    if (size !== undefined)
      scene.moveTo(firstCamera(store.getState().story, size, wording.map.distance), 'ease')
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
        <ControlButton
          label={wording.map.startLive}
          drawing="M2.5 4.5l3.5-1.5 4 1.5 3.5-1.5v8.5l-3.5 1.5-4-1.5-3.5 1.5zM6 3v8.5M10 4.5v8.5"
          onPress={startLive}
        />
      )}
      <div className={styles.full} data-on-map="">
        {isHydrated && document.fullscreenEnabled && <FullScreenButton />}
      </div>
    </div>
  )
}

/** The whole page, not the map alone: its timeline and quotes belong to it. */
function FullScreenButton() {
  const { fullScreen, leaveFullScreen } = useWording().map
  const isFull = useSyncExternalStore(onFullScreen, () => document.fullscreenElement !== null)
  // Where the browser refuses, the page stays as it is.
  const toggle = () =>
    (isFull ? document.exitFullscreen() : document.documentElement.requestFullscreen()).catch(() => {})
  return (
    <ControlButton
      label={isFull ? leaveFullScreen : fullScreen}
      drawing={
        isFull
          ? 'M6 2.5V6H2.5M10 13.5V10h3.5M6 6L2 2M10 10l4 4'
          : 'M9.5 2.5h4v4M6.5 13.5h-4v-4M13.5 2.5L9 7M2.5 13.5L7 9'
      }
      onPress={toggle}
    />
  )
}

function onFullScreen(listener: () => void): () => void {
  document.addEventListener('fullscreenchange', listener)
  return () => document.removeEventListener('fullscreenchange', listener)
}

function ControlButton({
  label,
  drawing,
  onPress,
}: {
  readonly label: string
  readonly drawing: string
  readonly onPress: () => void
}) {
  return (
    <button type="button" aria-label={label} title={label} onClick={onPress}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={drawing} />
      </svg>
    </button>
  )
}
