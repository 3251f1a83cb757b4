import type { StoryStore } from '../../store/storyStore.ts'
import { statementsAbout } from '../../story/questions/statementsAbout.ts'
import type { Place } from '../../story/story.ts'
import type { PageWording } from '../../wording/wording.ts'
import type { MapLayout } from '../labels/mapLayout.ts'
import type { Size, View } from '../projection/camera.ts'
import type { MapScene } from '../scene/mapScene.ts'
import { DrivenMarker } from './DrivenMarker.ts'
import { markerLook } from './markerLook.ts'
import { roveMarkers } from './roveMarkers.ts'

/** The buttons of the marker layer, driven. */
export type DrivenMarkers = {
  /** Measures the labels: at first, and when a font has come, or the reader’s own style. */
  readonly measure: () => void
  /** The size of a place’s label with the highest count that it can get, in CSS pixels. */
  readonly labelSize: (place: Place) => Size
  /** Puts the labels where the layout has them. */
  readonly showLayout: (layout: MapLayout, view: View) => void
  readonly stop: () => void
}

/** Moves the markers with the map’s camera, keeps their looks up to date with the store, and chooses what is clicked. */
export function driveMarkers(
  layer: HTMLElement,
  scene: MapScene,
  store: StoryStore,
  wording: PageWording,
): DrivenMarkers {
  const { story } = store.getState()
  const markers = story.places.flatMap((place) => {
    const button = layer.querySelector<HTMLElement>(`[data-marker="${CSS.escape(place.id)}"]`)
    return button === null ? [] : [new DrivenMarker(place, story.places, button)]
  })
  let sizes: ReadonlyMap<string, Size> = new Map()
  const refresh = () => {
    const state = store.getState()
    for (const marker of markers) marker.show(markerLook(story, marker.place, state), wording)
  }
  // A frame out of view gets no layout: what is chosen is told all the same.
  refresh()
  const measure = () => {
    sizes = measured(markers, (place) => statementsAbout(story, place.id).length)
    refresh()
  }
  const ending = new AbortController()
  layer.addEventListener('click', ({ target }) => choosePlaceOf(target, store), { signal: ending.signal })
  const endings = [
    store.subscribe(refresh),
    scene.onMove((view) => {
      for (const marker of markers) marker.moveTo(view)
    }),
    () => ending.abort(),
  ]
  const updateTabStop = roveMarkers(layer, store, ending.signal)
  return {
    measure,
    labelSize: ({ id }) => sizes.get(id) ?? { width: 0, height: 0 },
    showLayout: (layout, view) => {
      for (const marker of markers) marker.showLayout(layout, view)
      updateTabStop()
    },
    stop: () => {
      for (const end of endings) end()
    },
  }
}

/** The sizes of all labels by place id, each with the highest count, for which it then keeps room. */
function measured(markers: readonly DrivenMarker[], highestCount: (place: Place) => number): ReadonlyMap<string, Size> {
  // All are written before the first is read: each read after a write would lay the page out anew.
  for (const marker of markers) marker.widen(highestCount(marker.place))
  const widths = markers.map((marker) => ({ marker, ...marker.widths() }))
  for (const { marker, count } of widths) marker.keepRoom(count)
  return new Map(widths.map(({ marker, label }) => [marker.place.id, label]))
}

/** Chooses the place whose marker was clicked, or lets it go where it was chosen. */
function choosePlaceOf(target: EventTarget | null, store: StoryStore): void {
  const marker = target instanceof Element ? target.closest<HTMLElement>('[data-marker]') : null
  const id = marker?.dataset.marker
  if (id !== undefined) store.actions.choosePlace(id === store.getState().placeId ? null : id)
}
