import { type ReactNode, type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import { Adopted } from '../page/Adopted.tsx'
import { afterPaint } from '../page/afterPaint.ts'
import { useIsHydrated } from '../page/Hydration.tsx'
import { useStory, useStoryStore, useWording } from '../store/StoryProvider.tsx'
import { Attribution } from './controls/Attribution.tsx'
import { MapControls } from './controls/MapControls.tsx'
import { ScaleBar } from './controls/ScaleBar.tsx'
import first from './first/FirstMap.module.css'
import { replaceFirstPicture } from './first/replaceFirstPicture.ts'
import { type MapLayout, mapLayout } from './labels/mapLayout.ts'
import styles from './MapPanel.module.css'
import { driveMarkers } from './markers/driveMarkers.ts'
import { FarPlaceButtons } from './markers/FarPlaceButtons.tsx'
import { Markers } from './markers/Markers.tsx'
import { GroundNames } from './names/GroundNames.tsx'
import { driveStoryGround } from './overlay/driveStoryGround.ts'
import { StoryGround } from './overlay/StoryGround.tsx'
import { boxOf } from './projection/elementBox.ts'
import { followStory } from './scene/followStory.ts'
import { createMapScene, type MapScene } from './scene/mapScene.ts'
import { useFarLabel } from './scene/useFarLabel.ts'
import { StillMap } from './still/StillMap.tsx'
import { type GroundOptions, type StillSource, useGround } from './useGround.ts'
import { useGroundNames } from './useGroundNames.ts'

/**
 * The map: its ground, still or live, and on it the story’s areas, the places as buttons, those out of view
 * at the edge, and the controls.
 */
export function MapPanel({
  ground: options,
  children,
}: {
  readonly ground: GroundOptions
  /** What tells of the map in words. */
  readonly children: ReactNode
}) {
  const wording = useWording()
  const story = useStory((state) => state.story)
  const scene = useMemo(createMapScene, [])
  const frame = useRef<HTMLDivElement>(null)
  const markers = useRef<HTMLDivElement>(null)
  const storyGround = useRef<SVGSVGElement>(null)
  const liveGround = useRef<HTMLDivElement>(null)
  const isHydrated = useIsHydrated()
  const layout = useMapLayout(frame, markers, storyGround, scene, isHydrated)
  const { still, status, startLive } = useGround(frame, liveGround, scene, options)
  const placed = useGroundNames(frame, layout, still, status, options.lang)
  return (
    <section className={styles.panel} data-panel="map" aria-label={wording.panels.map}>
      <a className={styles.skip} href="#timeline">
        {wording.map.skip}
      </a>
      <h2 className="visually-hidden">{wording.panels.map}</h2>
      {children}
      <div className={styles.frame} ref={frame} {...attributesOf(options.still)}>
        {still && (
          <div className={styles.still} data-ground="still" data-shown={status.kind !== 'live'}>
            {options.still.kind === 'server' ? (
              options.still.stillMap
            ) : (
              <StillMap ground={still} scene={scene} />
            )}
          </div>
        )}
        <div
          className={styles.live}
          ref={liveGround}
          data-ground="live"
          data-shown={status.kind === 'live'}
        />
        {options.still.kind === 'page' && (
          <Adopted name="first picture" className={`${styles.first} ${first.picture}`} />
        )}
        {options.still.kind === 'server' && (
          <div className={`${styles.first} ${first.picture}`} data-adopted="first picture">
            {options.still.firstPicture}
          </div>
        )}
        {isHydrated && (
          <div className={styles.onGround}>
            <StoryGround story={story} ref={storyGround} />
            <GroundNames names={placed} lang={options.lang} laidOutFor={layout?.view ?? null} scene={scene} />
            <Markers story={story} ref={markers} />
            <FarPlaceButtons places={layout?.far ?? []} />
          </div>
        )}
        <MapControls scene={scene} startLive={isHydrated ? startLive : null} />
        <ScaleBar scene={scene} />
        <Attribution />
      </div>
      {status.kind === 'failed' && (
        <p className={styles.notice} role="status">
          {still === null ? wording.map.failedWithoutStill : wording.map.failed}{' '}
          <bdi lang="en">({status.reason})</bdi>
        </p>
      )}
    </section>
  )
}

/** What says that a prerendered page has drawn the frame’s first picture, and that nothing else is shown yet. */
function attributesOf({ kind }: StillSource) {
  return kind === 'file' ? {} : { 'data-prerendered': '', 'data-first': '' }
}

/** Lays the map out anew whenever its camera comes to rest or another place is chosen, and drives the markers. */
function useMapLayout(
  frame: RefObject<HTMLDivElement | null>,
  layer: RefObject<HTMLDivElement | null>,
  ground: RefObject<SVGSVGElement | null>,
  scene: MapScene,
  isHydrated: boolean,
): MapLayout | null {
  const wording = useWording()
  const farLabel = useFarLabel()
  const store = useStoryStore()
  const [layout, setLayout] = useState<MapLayout | null>(null)
  useEffect(() => {
    if (!isHydrated || frame.current === null || layer.current === null || ground.current === null) return
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
        farLabel,
        controls,
      })
      markers.showLayout(next, view)
      if (frameElement.hasAttribute('data-first')) replaceFirstPicture(frameElement, () => setLayout(next))
      else setLayout(next)
    }
    const layOutNext = afterPaint(layOut)
    const story = followStory(frameElement, scene, store, farLabel)
    const measureNext = afterPaint(() => {
      markers.measure()
      story.refit()
      layOut()
    })
    // A font comes, or a reader’s own style: names have another size.
    const observer = new ResizeObserver(measureNext.call)
    for (const name of layer.current.querySelectorAll('[data-label] > :first-child')) observer.observe(name)
    const endings = [
      scene.onSettle(() => (frameElement.hasAttribute('data-first') ? layOut() : layOutNext.call())),
      store.subscribe((state, previous) => state.placeId !== previous.placeId && layOutNext.call()),
      layOutNext.stop,
      measureNext.stop,
      () => observer.disconnect(),
      driveStoryGround(ground.current, scene, store),
      story.stop,
      markers.stop,
    ]
    return () => {
      for (const end of endings) end()
    }
  }, [frame, layer, ground, scene, store, wording, farLabel, isHydrated])
  return layout
}
