import 'maplibre-gl/dist/maplibre-gl.css'
import { type GeoJSONSource, Map as GlMap, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import type { StoryStore } from '../store/storyStore.ts'
import type { Wording } from '../wording/wording.ts'
import type { Camera } from './camera.ts'
import { mapColours, onColoursChange } from './mapColours.ts'
import { mapImages } from './mapImages.ts'
import type { MapScene } from './mapScene.ts'
import { mapStyle, type World } from './mapStyle.ts'
import { quoteLines } from './quoteLines.ts'

export type LiveMapOptions = {
  readonly container: HTMLElement
  readonly world: World
  readonly store: StoryStore
  readonly scene: MapScene
  readonly wording: Wording
  /** Called when the first frame is complete. */
  readonly onReady: () => void
  /** Called when the map is lost for good. */
  readonly onFailure: (error: Error) => void
}

/** How long a lost WebGL context may take to come back, in milliseconds. */
const patience = 3000

/** How long the camera moves, in milliseconds. */
const flight = 1100

/**
 * The live map: MapLibre over the world’s land and borders, driven by the store and telling the scene where
 * its camera is. Returns what ends it. Throws where WebGL can’t start.
 */
export function liveMap(options: LiveMapOptions): () => void {
  const { container, world, store, scene, wording } = options
  const { story } = store.getState()
  const view = scene.view()
  if (view === null) throw new Error('the map’s frame has no size')
  if (document.createElement('canvas').getContext('webgl2') === null) throw new Error(wording.map.noWebGl)
  setWorkerUrl(workerUrl)
  const map = new GlMap({
    container,
    style: mapStyle(world, story, mapColours(container)),
    center: [...view.camera.center],
    zoom: view.camera.zoom,
    minZoom: 0,
    maxZoom: 11,
    maxPitch: 0,
    dragRotate: false,
    touchPitch: false,
    attributionControl: false,
    cooperativeGestures: true,
    trackResize: false,
    fadeDuration: 0,
    locale: {
      'CooperativeGesturesHandler.WindowsHelpText': wording.map.gestures.windows,
      'CooperativeGesturesHandler.MacHelpText': wording.map.gestures.mac,
      'CooperativeGesturesHandler.MobileHelpText': wording.map.gestures.touch,
      'Map.Title': wording.panels.map,
    },
  })
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()
  const drawImages = () => {
    for (const { name, data, pixelRatio } of mapImages(mapColours(container))) {
      if (map.hasImage(name)) map.updateImage(name, data)
      else map.addImage(name, data, { pixelRatio })
    }
  }
  map.setMissingStyleImageResolver(drawImages)
  map.on('move', () => scene.moved(cameraOf(map)))
  map.on('moveend', scene.settled)
  map.once('idle', options.onReady)
  const endings = [
    scene.setGround(groundOf(map)),
    followChoice(map, store),
    onColoursChange(() => {
      map.setStyle(mapStyle(world, story, mapColours(container)))
      map.once('styledata', () => {
        drawImages()
        showChoice(map, store)
      })
    }),
    watchContext(map, options.onFailure),
  ]
  return () => {
    for (const end of endings) end()
    map.remove()
  }
}

function cameraOf(map: GlMap): Camera {
  const { lng, lat } = map.getCenter()
  return { center: [lng, lat], zoom: map.getZoom() }
}

function groundOf(map: GlMap): Parameters<MapScene['setGround']>[0] {
  return {
    moveTo: ({ center: [longitude, latitude], zoom }, manner) => {
      const target = { center: [longitude, latitude] as [number, number], zoom }
      if (manner === 'jump' || isMotionReduced()) map.jumpTo(target)
      else if (Math.abs(map.getCenter().lng - longitude) < 20)
        map.easeTo({ ...target, duration: flight, essential: true })
      else map.flyTo({ ...target, duration: flight, essential: true })
    },
    zoomBy: (steps) => map.zoomTo(map.getZoom() + steps, { duration: isMotionReduced() ? 0 : 250 }),
    resize: () => map.resize(),
  }
}

/** The chosen place’s area stands out and the chosen quote’s lines are drawn. */
function followChoice(map: GlMap, store: StoryStore): () => void {
  map.once('load', () => showChoice(map, store))
  return store.subscribe((state, previous) => {
    const isSame =
      state.placeId === previous.placeId && state.quoteId === previous.quoteId && state.date === previous.date
    if (!isSame && map.getSource('arc') !== undefined) showChoice(map, store)
  })
}

function showChoice(map: GlMap, store: StoryStore): void {
  const state = store.getState()
  map.removeFeatureState({ source: 'extents' })
  if (state.placeId !== null) map.setFeatureState({ source: 'extents', id: state.placeId }, { chosen: true })
  map.getSource<GeoJSONSource>('arc')?.setData(quoteLines(state.story, state))
}

/** Tells of a WebGL context that was lost and has not come back in time. */
function watchContext(map: GlMap, onFailure: (error: Error) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  map.on('webglcontextlost', () => {
    timer = setTimeout(() => onFailure(new Error('the graphics processor was lost')), patience)
  })
  map.on('webglcontextrestored', () => clearTimeout(timer))
  return () => clearTimeout(timer)
}

function isMotionReduced(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches
}
