import { afterPaint } from '../page/afterPaint.ts'
import { inTasks } from '../page/inTasks.ts'
import { reportFailure } from '../page/reportFailure.ts'
import type { StoryState, StoryStore } from '../store/storyStore.ts'
import { shapeOf } from '../story/geometry.ts'
import { isDrawnOn } from '../story/questions/drawnOn.ts'
import type { PageWording } from '../wording/wording.ts'
import { replaceFirstPicture } from './first/replaceFirstPicture.ts'
import { type MapLayout, mapLayout } from './labels/mapLayout.ts'
import { driveMarkers } from './markers/driveMarkers.ts'
import { driveStoryGround } from './overlay/driveStoryGround.ts'
import type { Box } from './projection/box.ts'
import { boxWithin } from './projection/box.ts'
import type { View } from './projection/camera.ts'
import type { FarLabel } from './scene/farLabel.ts'
import { followStory } from './scene/followStory.ts'
import type { MapScene } from './scene/mapScene.ts'

/** What on the map is driven without React. */
export type MapElements = {
  readonly frame: HTMLElement
  readonly markers: HTMLElement
  readonly storyGround: SVGSVGElement
}

type Drivers = {
  readonly scene: MapScene
  readonly store: StoryStore
  readonly wording: PageWording
  readonly farLabel: FarLabel
}

/**
 * Drives the map: moves markers and overlay with the camera, and lays the map out anew whenever the camera comes to rest,
 * another place is chosen or names have another size. `show` shows what React draws of a layout. Before the first, `prepare`
 * works out what it needs for it: measuring, layout, preparation and showing are tasks of their own then, while the first picture
 * stands. Returns what ends it.
 */
export function driveMap(
  { frame, markers: layer, storyGround }: MapElements,
  { scene, store, wording, farLabel }: Drivers,
  { prepare, show }: { readonly prepare: (layout: MapLayout) => void; readonly show: (layout: MapLayout) => void },
): () => void {
  const markers = driveMarkers(layer, scene, store, wording)
  const camera = followStory(frame, scene, store, farLabel)
  const isFirst = () => frame.hasAttribute('data-first')
  const laidOut = (view: View) => {
    const state = store.getState()
    const measures = { label: markers.labelSize, farLabel, controls: controlBoxes(frame) }
    return mapLayout(state.story, view, state, measures)
  }
  const layOut = () => {
    const view = scene.view()
    if (view === null) return
    if (!isFirst()) return showLayout(laidOut(view), view)
    let layout: MapLayout
    const work = () => {
      layout = laidOut(view)
    }
    first.start([measure, work, () => prepare(layout), () => showLayout(layout, view)])
  }
  const showLayout = (layout: MapLayout, view: View) => {
    markers.showLayout(layout, view)
    if (isFirst()) replaceFirstPicture(frame, () => show(layout))
    else show(layout)
  }
  let stopWatching: (() => void) | undefined
  const measure = () => {
    stopWatching?.()
    markers.measure()
    stopWatching = onNameResize(layer, measureNext.call)
  }
  const first = inTasks()
  const layOutNext = afterPaint(layOut)
  const measureNext = afterPaint(() => {
    measure()
    camera.refit()
    layOut()
  })
  if (!isFirst()) measure()
  const endings = [
    scene.onSettle(() => (isFirst() ? layOut() : layOutNext.call())),
    store.subscribe((state, previous) => {
      if (state.placeId !== previous.placeId || drawsOthers(state, previous)) layOutNext.call()
    }),
    () => stopWatching?.(),
    layOutNext.stop,
    measureNext.stop,
    first.stop,
    driveStoryGround(storyGround, scene, store),
    chooseAreasOf(frame, storyGround, store),
    camera.stop,
    markers.stop,
  ]
  return () => {
    for (const end of endings) end()
  }
}

/** Whether the map draws other places than before: one is gone, or has come. */
function drawsOthers({ story, date }: StoryState, previous: StoryState): boolean {
  return story.places.some((place) => isDrawnOn(place, date) !== isDrawnOn(place, previous.date))
}

/** Lets areas be chosen by a click in them; what does so is loaded only where the story has some. Returns what ends it. */
function chooseAreasOf(frame: HTMLElement, storyGround: SVGSVGElement, store: StoryStore): () => void {
  const ending = new AbortController()
  if (store.getState().story.places.some(({ geometry }) => shapeOf(geometry) === 'Polygon')) {
    import('./overlay/chooseAreas.ts').then(
      ({ chooseAreas }) => chooseAreas(frame, storyGround, store, ending.signal),
      reportFailure,
    )
  }
  return () => ending.abort()
}

/** Where the controls stand on the frame. */
function controlBoxes(frame: HTMLElement): readonly Box[] {
  return [...frame.querySelectorAll('[data-on-map]')].map((control) => boxWithin(control, frame))
}

/** Calls when names have another size than now: a font has come, or the reader’s own style. */
function onNameResize(layer: HTMLElement, listener: () => void): () => void {
  let isFirst = true
  const observer = new ResizeObserver(() => {
    // Observers tell the size of now too, of all at once.
    if (!isFirst) listener()
    isFirst = false
  })
  for (const name of layer.querySelectorAll('[data-label] > :first-child')) observer.observe(name)
  return () => observer.disconnect()
}
