import { useSyncExternalStore } from 'react'
import { useWording } from '../../store/StoryProvider.tsx'
import { ControlButton } from './ControlButton.tsx'

/** The whole page, not the map alone: its timeline and quotes belong to it. */
export function FullScreenButton() {
  const { fullScreen, leaveFullScreen } = useWording().map
  const isFull = useSyncExternalStore(onFullScreen, () => document.fullscreenElement !== null)
  // If the browser refuses, the page stays as it is.
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
