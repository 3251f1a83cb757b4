import { type Camera, constrainedCamera, type Size, type View } from '../projection/camera.ts'

type Manner = 'jump' | 'ease'

/** What draws the land below the markers and, while it does, moves the camera. */
export type Ground = {
  readonly moveTo: (camera: Camera, manner: Manner) => void
  readonly zoomBy: (steps: number) => void
  readonly resize: () => void
  /** Called when another ground has the camera. */
  readonly pause?: () => void
  /** Called when the camera comes back to it, because the ground above has gone. */
  readonly resume?: () => void
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
  /** Whether the camera is on its way to where it was told to go. */
  readonly isMoving: () => boolean
  /**
   * Hands the camera to a ground, until what this returns is called: then the one before has it again. A `lowest`
   * ground has it only while there is no other.
   */
  readonly setGround: (ground: Ground, rank?: 'lowest') => () => void
  /** The ground tells where its camera is. */
  readonly moved: (camera: Camera) => void
  readonly settled: () => void
}

/** A scene without a frame yet, whose camera nothing draws. */
export function createMapScene(): MapScene {
  let view: View | null = null
  let isMoving = false
  const grounds: Ground[] = []
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
      const ground = grounds.at(-1)
      if (ground !== undefined) {
        isMoving = true
        return ground.moveTo(camera, manner)
      }
      show(camera)
      tell(settlers)
    },
    zoomBy: (steps) => {
      const ground = grounds.at(-1)
      if (ground !== undefined) {
        isMoving = true
        return ground.zoomBy(steps)
      }
      if (view !== null) show({ ...view.camera, zoom: view.camera.zoom + steps })
      tell(settlers)
    },
    resize: (size, camera) => {
      view = { size, camera: constrainedCamera(camera, size) }
      grounds.at(-1)?.resize()
      grounds.at(-1)?.moveTo(view.camera, 'jump')
      tell(movers)
      tell(settlers)
    },
    isMoving: () => isMoving,
    setGround: (next, rank) => {
      if (rank === 'lowest') {
        if (grounds.length > 0) next.pause?.()
        grounds.unshift(next)
      } else {
        grounds.at(-1)?.pause?.()
        grounds.push(next)
      }
      return () => {
        const index = grounds.indexOf(next)
        if (index === -1) return
        const hadCamera = index === grounds.length - 1
        grounds.splice(index, 1)
        if (hadCamera) grounds.at(-1)?.resume?.()
      }
    },
    moved: show,
    settled: () => {
      isMoving = false
      tell(settlers)
    },
  }
}

function listenIn<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
