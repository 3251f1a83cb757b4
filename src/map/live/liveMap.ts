import 'maplibre-gl/dist/maplibre-gl.css'
import { addProtocol, Map as GlMap, type StyleSpecification, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { FetchSource, PMTiles, Protocol, type RangeResponse } from 'pmtiles'
import type { Wording } from '../../wording/wording.ts'
import { mapColours, onColoursChange } from '../ground/mapColours.ts'
import type { GroundName } from '../ground/stillGround.ts'
import type { Camera } from '../projection/camera.ts'
import type { Ground } from '../scene/mapScene.ts'
import { forwardGestures } from './forwardGestures.ts'
import { isLongFlight } from './isLongFlight.ts'
import { mapStyle } from './mapStyle.ts'
import { namesInTiles } from './namesInTiles.ts'

export type LiveMapOptions = {
  readonly container: HTMLElement
  /** The address of the world’s PMTiles. */
  readonly tiles: string
  readonly camera: Camera
  readonly wording: Wording
  readonly onMove: (camera: Camera) => void
  readonly onSettle: () => void
  /** Called when a frame is complete: the first time, and after each move. */
  readonly onComplete: () => void
  /** Called when it can draw nothing for now; `onComplete` is called when it can again. */
  readonly onPause: () => void
  /** Called when the map can’t go on. */
  readonly onFailure: (error: Error) => void
}

/** The live map, started. */
export type LiveMap = Ground & {
  readonly camera: () => Camera
  /** The names of the ground in view. */
  readonly names: () => readonly GroundName[]
  readonly remove: () => void
}

/** How long a lost WebGL context may take to come back, in milliseconds. */
const patience = 3000

/** How many tiles in a row may fail. */
const mostFailures = 12

/** How long the camera moves, in milliseconds. */
const flight = 1100

const protocol = new Protocol()

/**
 * Tiles in a file that is named after what is in it: parts of it belong together although its ETag may differ from answer to
 * answer, as it does where servers take turns. What then fails is asked for anew past the browser’s cache, which asks by ETag.
 */
class NamedByContent extends FetchSource {
  override async getBytes(offset: number, length: number, signal?: AbortSignal): Promise<RangeResponse> {
    try {
      return await super.getBytes(offset, length, signal)
    } catch (error) {
      if (this.mustReload || signal?.aborted) throw error
      this.mustReload = true
      return super.getBytes(offset, length, signal)
    }
  }
}

/** Starts MapLibre over the world’s tiles. Throws where WebGL can’t start. */
export function liveMap(options: LiveMapOptions): LiveMap {
  const { container, tiles, onMove, onSettle, onComplete, onPause, onFailure } = options
  setWorkerUrl(workerUrl)
  addProtocol('pmtiles', protocol.tile)
  if (protocol.get(tiles) === undefined) protocol.add(new PMTiles(new NamedByContent(tiles)))
  const style = () => mapStyle(`pmtiles://${tiles}`, mapColours(container))
  const map = createMap(options, style())
  map.on('move', () => onMove(cameraOf(map)))
  map.on('moveend', onSettle)
  map.on('idle', onComplete)
  const restyle = () => map.setStyle(style(), { diff: false })
  const endings = [
    watchErrors(map, (reason) =>
      // The reasons name no file.
      onFailure(new Error(`${reason}: the live map’s worker is ${workerUrl}, its tiles are ${tiles}`)),
    ),
    watchContext(map, { onPause, onRestore: () => map.style || restyle(), onFailure }),
    // While its context is lost the map has no style. When the context is back it takes the colours of then.
    onColoursChange(() => map.style && restyle()),
    freeInFullScreen(map),
    // The markers lie beside the container, not in it.
    forwardGestures(container.parentElement ?? container, map.getCanvasContainer()),
  ]
  return {
    camera: () => cameraOf(map),
    moveTo: (target, manner) => move(map, target, manner === 'jump' || isMotionReduced()),
    zoomBy: zoomSteps(map),
    // It takes its new size when its context is back.
    resize: () => map.style && map.resize(),
    names: () => namesInTiles(map),
    remove: () => {
      for (const end of endings) end()
      map.remove()
    },
  }
}

function createMap({ container, camera, wording }: LiveMapOptions, style: StyleSpecification): GlMap {
  const map = new GlMap({
    container,
    style,
    center: [...camera.center],
    zoom: camera.zoom,
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
      'CooperativeGesturesHandler.WindowsHelpText': wording.later.gestures.windows,
      'CooperativeGesturesHandler.MacHelpText': wording.later.gestures.mac,
      'CooperativeGesturesHandler.MobileHelpText': wording.later.gestures.touch,
      // The panel around the map has the plain name.
      'Map.Title': wording.later.canvas,
    },
  })
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()
  return map
}

/** In full screen there is no article to scroll: the map takes the wheel and a single finger. Returns what ends it. */
function freeInFullScreen(map: GlMap): () => void {
  const onChange = () => {
    if (document.fullscreenElement === null) map.cooperativeGestures.enable()
    else map.cooperativeGestures.disable()
  }
  document.addEventListener('fullscreenchange', onChange)
  onChange()
  return () => document.removeEventListener('fullscreenchange', onChange)
}

/** Zooms by steps, counted from where the map is going to be. */
function zoomSteps(map: GlMap): (steps: number) => void {
  let goal: number | null = null
  map.on('moveend', () => {
    goal = null
  })
  return (steps) => {
    const next = Math.min(map.getMaxZoom(), Math.max(map.getMinZoom(), (goal ?? map.getZoom()) + steps))
    map.zoomTo(next, { duration: isMotionReduced() ? 0 : 250 })
    goal = next
  }
}

/**
 * Before the first frame is complete every error is fatal. After it a tile that does not come leaves a gap, which is
 * filled when the browser is online again, and only so many in a row tell that nothing comes any more. Returns what
 * ends it.
 */
function watchErrors(map: GlMap, onFailure: (reason: string) => void): () => void {
  let isStarted = false
  let failures = 0
  map.on('idle', () => {
    isStarted = true
  })
  map.on('sourcedata', ({ tile }) => {
    if (tile !== undefined) failures = 0
  })
  map.on('error', ({ error }) => {
    failures += 1
    if (!isStarted || failures >= mostFailures) onFailure(error.message)
  })
  const refresh = () => map.refreshTiles('world')
  addEventListener('online', refresh)
  return () => removeEventListener('online', refresh)
}

function cameraOf(map: GlMap): Camera {
  const { lng, lat } = map.getCenter()
  return { center: [lng, lat], zoom: map.getZoom() }
}

function move(map: GlMap, { center: [longitude, latitude], zoom }: Camera, isJump: boolean): void {
  const target = { center: [longitude, latitude] as [number, number], zoom }
  if (isJump) map.jumpTo(target)
  else if (isLongFlight(map.getCenter().lng, longitude)) map.flyTo({ ...target, duration: flight, essential: true })
  else map.easeTo({ ...target, duration: flight, essential: true })
}

type ContextReports = {
  readonly onPause: () => void
  readonly onRestore: () => unknown
  readonly onFailure: (error: Error) => void
}

/**
 * Tells of a WebGL context that was lost, that is back while the map has no style, and that has not come back in time. Lets go
 * what MapLibre 6.17 would keep of each lost one. Returns what ends it.
 */
function watchContext(map: GlMap, { onPause, onRestore, onFailure }: ContextReports): () => void {
  const canvas = map.getCanvas()
  const around = map.getCanvasContainer()
  let timer: ReturnType<typeof setTimeout> | undefined
  // A style that MapLibre takes down at a loss is never freed, nor are its tiles and its worker: it goes before MapLibre hears.
  const dropStyle = () => map.setStyle(null)
  around.addEventListener('webglcontextlost', dropStyle, { capture: true })
  map.on('webglcontextlost', () => {
    onPause()
    timer = setTimeout(() => onFailure(new Error('the graphics processor was lost')), patience)
  })
  map.on('webglcontextrestored', () => {
    clearTimeout(timer)
    // Each context adds a listener to the canvas, which goes only when it hears that a context could not be made.
    canvas.dispatchEvent(new Event('webglcontextcreationerror'))
    onRestore()
  })
  return () => {
    around.removeEventListener('webglcontextlost', dropStyle, { capture: true })
    clearTimeout(timer)
  }
}

function isMotionReduced(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches
}
