import { afterPaint } from '../../page/afterPaint.ts'
import type { StoryState, StoryStore } from '../../store/storyStore.ts'
import { lookUp } from '../../story/lookUp.ts'
import type { View } from '../projection/camera.ts'
import { type Camera, project, type Size } from '../projection/camera.ts'
import { choiceCamera } from './choiceCamera.ts'
import type { FarLabel } from './farLabel.ts'
import { firstCamera } from './firstView.ts'
import type { MapScene } from './mapScene.ts'

/**
 * Moves the map to what the reader chooses, once the rest of the answer has been painted: to a place, back to the first view when
 * it is let go, and to where a chosen quote’s places are seen. Keeps the first view whole while the frame changes its size, and when `refit`
 * is called because far places’ labels have another size.
 */
export function followStory(
  frame: HTMLElement,
  scene: MapScene,
  store: StoryStore,
  farLabel: FarLabel,
): { readonly refit: () => void; readonly stop: () => void } {
  let isOnItsWay = false
  let goal = scene.view()?.camera ?? null
  const fly = (camera: Camera) => {
    isOnItsWay = true
    goal = camera
    scene.moveTo(camera, 'ease')
  }
  const isMoved = (view: View) => goal !== null && !isOnItsWay && hasMovedFrom(view, goal)
  const fitInto = (size: Size, view: View | null) => {
    if (view !== null && isMoved(view)) {
      scene.resize(size, view.camera)
      return
    }
    goal = choiceCamera(store.getState(), size, farLabel)
    scene.resize(size, goal)
  }
  const observer = new ResizeObserver(() => {
    // With its parts of a pixel, as the stylesheet fits the first picture into it.
    const { width, height } = frame.getBoundingClientRect()
    const size = { width, height }
    const view = scene.view()
    if (width > 0 && height > 0 && !isSameSize(size, view?.size)) fitInto(size, view)
  })
  observer.observe(frame)
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
  const unsettle = scene.onSettle(() => {
    isOnItsWay = false
  })
  return {
    refit: () => {
      const view = scene.view()
      if (view === null || goal === null || isOnItsWay || isMoved(view)) return
      const next = { ...view, camera: choiceCamera(store.getState(), view.size, farLabel) }
      if (hasMovedFrom(next, goal)) fitInto(view.size, view)
    },
    stop: () => {
      observer.disconnect()
      unsubscribe()
      follow.stop()
      unsettle()
    },
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
