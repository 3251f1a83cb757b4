import type { Camera, Size } from './camera.ts'

/** What of the world the map shows, and how large. */
export type View = { readonly camera: Camera; readonly size: Size }

export type Manner = 'jump' | 'ease'

/** What draws the land below the markers and, while it does, moves the camera. */
export type Ground = {
  readonly moveTo: (camera: Camera, manner: Manner) => void
  readonly zoomBy: (steps: number) => void
  readonly resize: () => void
}

/** The map’s one camera: whoever draws moves it, whatever lies on the map follows it. */
export type MapScene = {
  /** Null until the frame has been measured. */
  readonly view: () => View | null
  /** Calls on every frame in which the camera moves or the frame changes its size. */
  readonly onMove: (listener: (view: View) => void) => () => void
  /** Calls when the camera has come to rest, or the frame has another size. */
  readonly onSettle: (listener: (view: View) => void) => () => void
  readonly moveTo: (camera: Camera, manner: Manner) => void
  readonly zoomBy: (steps: number) => void
  /** The frame’s size in CSS pixels; `camera` is where the map then stands. */
  readonly resize: (size: Size, camera: Camera) => void
  /** Hands the camera to a ground; returns what takes it back. */
  readonly setGround: (ground: Ground) => () => void
  /** The ground tells where its camera is. */
  readonly moved: (camera: Camera) => void
  readonly settled: () => void
}

export function createMapScene(): MapScene {
  let view: View | null = null
  let ground: Ground | null = null
  const movers = new Set<(view: View) => void>()
  const settlers = new Set<(view: View) => void>()
  const tell = (listeners: ReadonlySet<(view: View) => void>) => {
    if (view !== null) for (const listener of listeners) listener(view)
  }
  const show = (camera: Camera) => {
    if (view === null) return
    view = { ...view, camera }
    tell(movers)
  }
  return {
    view: () => view,
    onMove: (listener) => listenIn(movers, listener),
    onSettle: (listener) => listenIn(settlers, listener),
    moveTo: (camera, manner) => {
      if (ground !== null) return ground.moveTo(camera, manner)
      show(camera)
      tell(settlers)
    },
    zoomBy: (steps) => {
      if (ground !== null) return ground.zoomBy(steps)
      if (view !== null) show({ ...view.camera, zoom: view.camera.zoom + steps })
      tell(settlers)
    },
    resize: (size, camera) => {
      view = { size, camera }
      ground?.resize()
      ground?.moveTo(camera, 'jump')
      tell(movers)
      tell(settlers)
    },
    setGround: (next) => {
      ground = next
      return () => {
        if (ground === next) ground = null
      }
    },
    moved: show,
    settled: () => tell(settlers),
  }
}

function listenIn<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
