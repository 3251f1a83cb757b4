import 'maplibre-gl/dist/maplibre-gl.css'
import { addProtocol, type GeoJSONSource, Map as GlMap, LngLatBounds, Marker, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { Protocol } from 'pmtiles'
import { mapColours, onColoursChange } from '../../map/ground/mapColours.ts'
import { mapStyle } from '../../map/live/mapStyle.ts'
import type { DeskPlace } from '../project/deskPlace.ts'
import type { Drawing } from '../store/drawing.ts'
import { clickMiddle } from './clickMiddle.ts'
import { type DrawnShape, drawShape } from './drawShape.ts'
import { keyStep } from './keyStep.ts'
import { layOutNames } from './layOutNames.ts'
import { placePoint } from './placePoint.ts'
import { townNames, townNamesLayer, townsBut } from './townNames.ts'

type Point = readonly [longitude: number, latitude: number]

export type DeskMapOptions = {
  readonly container: HTMLElement
  /** The address of the world’s PMTiles. */
  readonly tiles: string
  readonly words: { readonly title: string; readonly twoFingers: string; readonly marker: (name: string) => string }
  readonly onMove: (id: string, point: Point) => void
  readonly onChoose: (id: string) => void
  readonly onPoint: (point: Point) => void
  readonly onDrawn: (shape: DrawnShape | null) => void
}

/** The desk’s map: the places as markers that can be dragged, and what is drawn. */
export type DeskMap = {
  readonly show: (places: readonly DeskPlace[], chosen: string | null) => void
  /** Draws, or points, until that is done; null ends it. By keys the middle of the map is what is pointed at. */
  readonly draw: (drawing: Drawing | null) => void
  readonly finish: () => void
  readonly fit: (places: readonly DeskPlace[]) => void
  readonly focus: () => void
  readonly goTo: (point: Point) => void
  readonly resize: () => void
  readonly remove: () => void
}

const protocol = new Protocol()

/** Starts the map. Throws where the browser has no WebGL 2. */
export function deskMap(options: DeskMapOptions): DeskMap {
  const { container, tiles, words, onPoint } = options
  if (document.createElement('canvas').getContext('webgl2') === null) throw new Error('this browser has no WebGL 2')
  setWorkerUrl(workerUrl)
  addProtocol('pmtiles', protocol.tile)
  const style = () => {
    const colours = mapColours(container)
    const ground = mapStyle(`pmtiles://${tiles}`, colours)
    const { lang } = document.documentElement
    const names = townNamesLayer(lang, { ink: getComputedStyle(container).color, land: colours.land })
    return { ...ground, layers: [...ground.layers, names] }
  }
  const map = new GlMap({
    container,
    style: style(),
    center: [0, 20],
    zoom: 1,
    maxZoom: 11,
    maxPitch: 0,
    dragRotate: false,
    attributionControl: false,
    fadeDuration: 0,
    // One finger scrolls the page: the map may fill a phone.
    cooperativeGestures: matchMedia('(pointer: coarse)').matches,
    locale: { 'Map.Title': words.title, 'CooperativeGesturesHandler.MobileHelpText': words.twoFingers },
  })
  // Its keys are its own; as a region it would stand twice among the landmarks.
  map.getCanvas().setAttribute('role', 'application')
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()
  const markers = new Map<string, Marker>()
  let shown: readonly DeskPlace[] = []
  let isPointing = false
  let drawn: ReturnType<typeof drawShape> | null = null
  const showShapes = () => setShapes(map, shown)
  const nameMarkers = () =>
    layOutNames(
      [...markers.values()].map((marker) => marker.getElement()),
      container,
    )
  map.on('style.load', showShapes)
  map.on('move', nameMarkers)
  map.on('resize', nameMarkers)
  map.on('click', ({ lngLat: { lng, lat } }) => {
    if (isPointing) onPoint([lng, lat])
  })
  map.getCanvas().addEventListener('keydown', (event) => {
    if (event.key !== ' ' || (!isPointing && drawn === null)) return
    event.preventDefault()
    const { lng, lat } = map.getCenter()
    if (isPointing) onPoint([lng, lat])
    else clickMiddle(map.getCanvas())
  })
  let current: Drawing | null = null
  const draw = (drawing: Drawing | null) => {
    drawn?.stop()
    drawn = null
    current = drawing
    isPointing = drawing?.shape === 'point'
    map.getCanvas().style.cursor = isPointing ? 'crosshair' : ''
    if (map.getLayer(townNames) !== undefined) {
      map.setLayoutProperty(townNames, 'visibility', drawing === null ? 'none' : 'visible')
      const names = shown.flatMap(({ properties: { name, gazetteerName } }) => [name, gazetteerName ?? name])
      map.setFilter(townNames, townsBut(names))
    }
    if (drawing !== null && drawing.shape !== 'point') drawn = drawShape(map, drawing.shape, options.onDrawn)
  }
  const stopColours = onColoursChange(() => {
    // What is being drawn lies in the style that goes: it begins anew in the next one.
    const drawing = current
    draw(null)
    map.setStyle(style(), { diff: false })
    if (drawing !== null) map.once('style.load', () => draw(drawing))
  })
  return {
    show: (places, chosen) => {
      shown = places
      if (map.isStyleLoaded()) showShapes()
      showMarkers(map, markers, places, chosen, options)
      nameMarkers()
    },
    draw,
    finish: () => drawn?.finish(),
    fit: (places) => {
      const points = places.map(placePoint).filter((point) => point !== null)
      const [first] = points
      if (first === undefined) return
      const bounds = points.reduce((box, point) => box.extend([...point]), new LngLatBounds([...first], [...first]))
      map.fitBounds(bounds, { padding: 48, maxZoom: 7, animate: false })
    },
    focus: () => map.getCanvas().focus(),
    goTo: (point) => map.easeTo({ center: [...point], duration: 300 }),
    resize: () => map.resize(),
    remove: () => {
      stopColours()
      drawn?.stop()
      map.remove()
    },
  }
}

/** Draws the areas and lines of places. */
function setShapes(map: GlMap, places: readonly DeskPlace[]): void {
  const features = places.filter(({ geometry }) => geometry !== null && !/Point/.test(geometry.type))
  const data = { type: 'FeatureCollection', features } as unknown as Parameters<GeoJSONSource['setData']>[0]
  const source = map.getSource<GeoJSONSource>('desk')
  if (source !== undefined) {
    source.setData(data)
    return
  }
  const { border } = mapColours(map.getContainer())
  map.addSource('desk', { type: 'geojson', data: data as never })
  map.addLayer({ id: 'desk-fill', type: 'fill', source: 'desk', paint: { 'fill-color': border, 'fill-opacity': 0.12 } })
  map.addLayer({ id: 'desk-line', type: 'line', source: 'desk', paint: { 'line-color': border, 'line-width': 1.5 } })
}

function showMarkers(
  map: GlMap,
  markers: Map<string, Marker>,
  places: readonly DeskPlace[],
  chosen: string | null,
  options: DeskMapOptions,
): void {
  const pointed = new Map(
    places.flatMap((place) => {
      const point = placePoint(place)
      return point === null ? [] : [[place.id, { place, point }] as const]
    }),
  )
  for (const [id, marker] of markers) {
    if (pointed.has(id)) continue
    marker.remove()
    markers.delete(id)
  }
  for (const [id, { place, point }] of pointed) {
    const marker = markers.get(id) ?? newMarker(map, id, options)
    markers.set(id, marker)
    marker.setLngLat([...point]).setDraggable(place.geometry?.type === 'Point')
    if (!marker.getElement().isConnected) marker.addTo(map)
    const element = marker.getElement()
    element.dataset.chosen = String(id === chosen)
    element.setAttribute('aria-label', options.words.marker(place.properties.name))
    const name = element.firstElementChild
    if (name !== null) name.textContent = place.properties.name
  }
}

/** A marker that is dragged, or moved by the arrow keys. */
function newMarker(map: GlMap, id: string, { onMove, onChoose }: DeskMapOptions): Marker {
  const element = document.createElement('button')
  element.type = 'button'
  element.className = 'desk-marker'
  element.dataset.place = id
  element.append(document.createElement('bdi'))
  element.addEventListener('click', (event) => {
    event.stopPropagation()
    onChoose(id)
  })
  const marker = new Marker({ element })
  marker.on('dragend', () => {
    const { lng, lat } = marker.getLngLat()
    onMove(id, [lng, lat])
  })
  element.addEventListener('keydown', (event) => {
    const step = keyStep(event.key, event.shiftKey)
    if (step === null || !marker.isDraggable()) return
    event.preventDefault()
    event.stopPropagation()
    const { x, y } = map.project(marker.getLngLat())
    const { lng, lat } = map.unproject([x + step[0], y + step[1]])
    onMove(id, [lng, lat])
  })
  return marker
}
