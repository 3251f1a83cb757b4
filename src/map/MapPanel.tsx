import { useEffect, useMemo, useRef, useState } from 'react'
import { useStory, useStoryStore, useWording } from '../store/StoryProvider.tsx'
import { boxOf } from './boxOf.ts'
import type { CountryName } from './countryNames.ts'
import { driveMarkers } from './driveMarkers.ts'
import { FarPlaceButtons } from './FarPlaceButtons.tsx'
import { followStory } from './followStory.ts'
import { MapControls } from './MapControls.tsx'
import styles from './MapPanel.module.css'
import { Markers } from './Markers.tsx'
import { type MapLayout, mapLayout } from './mapLayout.ts'
import { createMapScene, type MapScene } from './mapScene.ts'
import { ScaleBar } from './ScaleBar.tsx'
import { useLiveMap } from './useLiveMap.ts'

/** The map: its ground, and on it the places as buttons, those out of view at the edge, and the controls. */
export function MapPanel() {
  const wording = useWording()
  const story = useStory((state) => state.story)
  const scene = useMemo(createMapScene, [])
  const frame = useRef<HTMLDivElement>(null)
  const layer = useRef<HTMLDivElement>(null)
  const ground = useRef<HTMLDivElement>(null)
  const layout = useMapLayout(frame, layer, scene)
  const live = useLiveMap(ground, scene)
  const names = live.namesFor(scene.view(), layout)
  return (
    <section className={styles.panel} data-panel="map" aria-label={wording.panels.map}>
      <h2 className="visually-hidden">{wording.panels.map}</h2>
      <div className={styles.frame} ref={frame}>
        <div className={styles.ground} ref={ground} />
        <CountryNames names={names} />
        <Markers story={story} ref={layer} />
        <FarPlaceButtons places={layout?.far ?? []} />
        <MapControls scene={scene} />
        <ScaleBar scene={scene} />
        <p className={styles.attribution} data-on-map="">
          {wording.map.attribution}
        </p>
        {live.status.kind === 'failed' && (
          <p className={styles.notice} role="status">
            {wording.map.failed(live.status.reason)}
          </p>
        )}
      </div>
    </section>
  )
}

/** Lays the map out anew whenever its camera comes to rest or another place is chosen, and drives the markers. */
function useMapLayout(
  frame: React.RefObject<HTMLDivElement | null>,
  layer: React.RefObject<HTMLDivElement | null>,
  scene: MapScene,
): MapLayout | null {
  const wording = useWording()
  const store = useStoryStore()
  const [layout, setLayout] = useState<MapLayout | null>(null)
  useEffect(() => {
    if (frame.current === null || layer.current === null) return
    const frameElement = frame.current
    const markers = driveMarkers(layer.current, scene, store, wording)
    const layOut = () => {
      const view = scene.view()
      if (view === null) return
      const { story, placeId } = store.getState()
      const controls = [...frameElement.querySelectorAll('[data-on-map]')].map((element) =>
        boxOf(element, frameElement),
      )
      const next = mapLayout(story, view, placeId, {
        label: markers.labelSize,
        distance: wording.map.distance,
        controls,
      })
      markers.showLayout(next, view)
      setLayout(next)
    }
    document.fonts.ready.then(() => {
      markers.measure()
      layOut()
    })
    const endings = [
      scene.onSettle(layOut),
      store.subscribe((state, previous) => state.placeId !== previous.placeId && layOut()),
      followStory(frameElement, scene, store, wording.map.distance),
      markers.stop,
    ]
    return () => {
      for (const end of endings) end()
    }
  }, [frame, layer, scene, store, wording])
  return layout
}

function CountryNames({ names }: { readonly names: readonly CountryName[] }) {
  return (
    <div className={styles.names} aria-hidden="true">
      {names.map(({ name, box }) => (
        <span style={{ left: (box.left + box.right) / 2, top: (box.top + box.bottom) / 2 }} key={name}>
          {name}
        </span>
      ))}
    </div>
  )
}
