import { type ReactNode, type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react'
import { Adopted } from '../page/Adopted.tsx'
import { useIsHydrated } from '../page/Hydration.tsx'
import { useStory, useStoryStore, useWording } from '../store/StoryProvider.tsx'
import { Attribution } from './controls/Attribution.tsx'
import { MapControls } from './controls/MapControls.tsx'
import { ScaleBar } from './controls/ScaleBar.tsx'
import { driveMap, type MapElements } from './driveMap.ts'
import first from './first/FirstMap.module.css'
import type { StillGround } from './ground/stillGround.ts'
import type { MapLayout } from './labels/mapLayout.ts'
import styles from './MapPanel.module.css'
import { FarPlaceButtons } from './markers/FarPlaceButtons.tsx'
import { Markers } from './markers/Markers.tsx'
import { GroundNames } from './names/GroundNames.tsx'
import type { PlacedName } from './names/placedNames.ts'
import { StoryGround } from './overlay/StoryGround.tsx'
import { createMapScene, type MapScene } from './scene/mapScene.ts'
import { useFarLabel } from './scene/useFarLabel.ts'
import { StillMap } from './still/StillMap.tsx'
import { type GroundOptions, type StillSource, useGround } from './useGround.ts'
import { type NamesFor, useGroundNames } from './useGroundNames.ts'

/**
 * The map: its ground, still or live, and on it the story’s areas, the places as buttons, those out of view at the
 * edge, and the controls.
 */
export function MapPanel({
  ground: options,
  children,
}: {
  readonly ground: GroundOptions
  /** The map in words. */
  readonly children: ReactNode
}) {
  const wording = useWording()
  const story = useStory((state) => state.story)
  const [scene] = useState(createMapScene)
  const frame = useRef<HTMLDivElement>(null)
  const markers = useRef<HTMLDivElement>(null)
  const storyGround = useRef<SVGSVGElement>(null)
  const liveGround = useRef<HTMLDivElement>(null)
  const isHydrated = useIsHydrated()
  const { still, status, startLive } = useGround(frame, liveGround, scene, options)
  const namesFor = useGroundNames(frame, still, status, options.lang)
  const layout = useMapLayout({ frame, markers, storyGround }, scene, namesFor, isHydrated)
  return (
    <section className={styles.panel} data-panel="map" aria-label={wording.panels.map}>
      <a className={styles.skip} href="#timeline">
        {wording.map.skip}
      </a>
      <h2 className="visually-hidden">{wording.panels.map}</h2>
      {children}
      <div className={styles.frame} ref={frame} {...frameAttributes(options.still)}>
        <Grounds
          source={options.still}
          still={still}
          isLive={status.kind === 'live'}
          liveGround={liveGround}
          scene={scene}
        />
        <FirstLayer source={options.still} />
        {isHydrated && (
          <div className={styles.onGround}>
            <StoryGround story={story} ref={storyGround} />
            <GroundNames
              names={layout === null ? noNames : namesFor(layout)}
              lang={options.lang}
              laidOutFor={layout?.view ?? null}
              scene={scene}
            />
            <Markers story={story} ref={markers} />
            <FarPlaceButtons layout={layout} />
          </div>
        )}
        <MapControls scene={scene} startLive={isHydrated ? startLive : null} />
        <ScaleBar scene={scene} />
        <Attribution />
      </div>
      {status.kind === 'failed' && <FailureNotice hasStill={still !== null} />}
    </section>
  )
}

const noNames: readonly PlacedName[] = []

/** Attributes that tell the stylesheet of a first map: there is one, and it is still shown. */
function frameAttributes({ kind }: StillSource) {
  return kind === 'file' ? {} : { 'data-prerendered': '', 'data-first': '' }
}

/** What the map is drawn on: the still ground, and the live one, which stands in an element of its own. */
function Grounds({
  source,
  still,
  isLive,
  liveGround,
  scene,
}: {
  readonly source: StillSource
  readonly still: StillGround | null
  readonly isLive: boolean
  readonly liveGround: RefObject<HTMLDivElement | null>
  readonly scene: MapScene
}) {
  return (
    <>
      {still && (
        <div className={styles.still} data-ground="still" data-shown={!isLive}>
          {source.kind === 'server' ? source.stillMap : <StillMap ground={still} scene={scene} />}
        </div>
      )}
      <div className={styles.live} ref={liveGround} data-ground="live" data-shown={isLive} />
    </>
  )
}

/** The first map, which stands in a prerendered page until the driven one replaces it; and on paper. */
function FirstLayer({ source }: { readonly source: StillSource }) {
  const className = `${styles.first} ${first.picture}`
  if (source.kind === 'page') return <Adopted name="first picture" className={className} />
  if (source.kind === 'file') return null
  return (
    <div className={className} data-adopted="first picture">
      {source.firstMap}
    </div>
  )
}

/** Says that the live map failed; why, is for the console. */
function FailureNotice({ hasStill }: { readonly hasStill: boolean }) {
  const { map } = useWording()
  return (
    <p className={styles.notice} role="status">
      {hasStill ? map.failed : map.failedWithoutStill}
    </p>
  )
}

/** Drives the map once the page is in the script’s hands; the layout that it has by then, null before the first. */
function useMapLayout(
  { frame, markers, storyGround }: { readonly [Name in keyof MapElements]: RefObject<MapElements[Name] | null> },
  scene: MapScene,
  namesFor: NamesFor,
  isHydrated: boolean,
): MapLayout | null {
  const wording = useWording()
  const farLabel = useFarLabel()
  const store = useStoryStore()
  const [layout, setLayout] = useState<MapLayout | null>(null)
  const prepare = useEffectEvent((next: MapLayout) => {
    namesFor(next)
  })
  useEffect(() => {
    if (!isHydrated || frame.current === null || markers.current === null || storyGround.current === null) return
    const elements = { frame: frame.current, markers: markers.current, storyGround: storyGround.current }
    return driveMap(elements, { scene, store, wording, farLabel }, { prepare, show: setLayout })
  }, [frame, markers, storyGround, scene, store, wording, farLabel, isHydrated])
  return layout
}
