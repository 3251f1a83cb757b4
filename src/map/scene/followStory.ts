import { afterPaint } from '../../page/afterPaint.ts'
import type { StoryState, StoryStore } from '../../store/storyStore.ts'
import { lookUp } from '../../story/lookUp.ts'
import { type Camera, project, type Size, type View } from '../projection/camera.ts'
import { choiceCamera } from './choiceCamera.ts'
import type { FarLabel } from './farLabel.ts'
import { firstCamera } from './firstView.ts'
import type { MapScene } from './mapScene.ts'

/** Where the story has sent the camera, null before the first view, and whether it is still on its way there. */
type Errand = { goal: Camera | null; isUnderWay: boolean }

/**
 * Moves the map to what the reader chooses, once the rest of the answer has been painted: to a place, back to the first
 * view when the place is let go, and to where a chosen quote’s places are in view. Fits the view anew when the frame
 * changes its size and, by `refit`, when the far places’ labels do, unless the reader has moved the map since.
 */
export function followStory(
  frame: HTMLElement,
  scene: MapScene,
  store: StoryStore,
  farLabel: FarLabel,
): { readonly refit: () => void; readonly stop: () => void } {
  const errand: Errand = { goal: scene.view()?.camera ?? null, isUnderWay: false }
  const isMovedByReader = (view: View) => errand.goal !== null && !errand.isUnderWay && hasMovedFrom(view, errand.goal)
  const fitInto = (size: Size) => {
    const view = scene.view()
    if (view !== null && isMovedByReader(view)) {
      scene.resize(size, view.camera)
      return
    }
    scene.resize(size, choiceCamera(store.getState(), size, farLabel))
    // A ground that can’t show all of it goes elsewhere, which is no move of the reader’s.
    errand.goal = scene.view()?.camera ?? null
  }
  const endings = [
    watchSize(frame, (size) => isSameSize(size, scene.view()?.size) || fitInto(size)),
    followChoice(scene, store, farLabel, (camera) => {
      Object.assign(errand, { goal: camera, isUnderWay: true })
      scene.moveTo(camera, 'ease')
    }),
    scene.onSettle(({ camera }) => {
      if (errand.isUnderWay) errand.goal = camera
      errand.isUnderWay = false
    }),
  ]
  return {
    refit: () => {
      const view = scene.view()
      if (view === null || errand.goal === null || errand.isUnderWay || isMovedByReader(view)) return
      const next = { ...view, camera: choiceCamera(store.getState(), view.size, farLabel) }
      if (hasMovedFrom(next, errand.goal)) fitInto(view.size)
    },
    stop: () => {
      for (const end of endings) end()
    },
  }
}

/** Calls with the frame’s size in CSS pixels, at first and whenever it changes, while the frame is laid out. */
function watchSize(frame: HTMLElement, listener: (size: Size) => void): () => void {
  const observer = new ResizeObserver(() => {
    // With its parts of a pixel, as the stylesheet fits the first picture into it.
    const { width, height } = frame.getBoundingClientRect()
    if (width > 0 && height > 0) listener({ width, height })
  })
  observer.observe(frame)
  return () => observer.disconnect()
}

/** Calls `fly` with the camera of what is chosen, after the paint that shows the choice. */
function followChoice(
  scene: MapScene,
  store: StoryStore,
  farLabel: FarLabel,
  fly: (camera: Camera) => void,
): () => void {
  let followed = store.getState()
  const follow = afterPaint(() => {
    const state = store.getState()
    const previous = followed
    followed = state
    const size = scene.view()?.size
    if (size === undefined) return
    if (state.placeId !== previous.placeId) fly(choiceCamera(state, size, farLabel))
    else if (state.quoteId !== previous.quoteId && !showsQuote(state, scene.view())) {
      fly(firstCamera(state.story, size, farLabel))
    }
  })
  const unsubscribe = store.subscribe((state, previous) => {
    if (state.placeId !== previous.placeId || state.quoteId !== previous.quoteId) follow.call()
  })
  return () => {
    unsubscribe()
    follow.stop()
  }
}

/** Whether a camera is not where the choice put it. */
function hasMovedFrom(view: View, before: Camera): boolean {
  return Math.abs(before.zoom - view.camera.zoom) > 0.01 || Math.hypot(...offset(view, before)) > 2
}

function offset({ camera, size }: View, other: Camera): readonly [number, number] {
  const [x, y] = project(camera, size, other.center)
  return [x - size.width / 2, y - size.height / 2]
}

function showsQuote({ story, quoteId }: StoryState, view: View | null): boolean {
  const quote = lookUp(story.statements, quoteId)
  if (quote === undefined || view === null) return true
  return quote.about.some((id) => {
    const place = lookUp(story.places, id)
    if (place === undefined) return false
    const [x, y] = project(view.camera, view.size, place.point)
    return x >= 0 && y >= 0 && x <= view.size.width && y <= view.size.height
  })
}

function isSameSize(a: Size, b: Size | undefined): boolean {
  return a.width === b?.width && a.height === b.height
}
