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

/** What the camera does: it rests, is on its way to a camera, or zooms by steps to where its ground takes it. */
type Motion =
  | { readonly kind: 'rest' }
  | { readonly kind: 'flight'; readonly goal: Camera }
  | { readonly kind: 'zoom' }

const rest: Motion = { kind: 'rest' }

/** A scene without a frame yet, whose camera nothing draws. */
export function createMapScene(): MapScene {
  let view: View | null = null
  let motion = rest
  const grounds: Ground[] = []
  const movers = new Set<(view: View) => void>()
  const settlers = new Set<(view: View) => void>()
  const moved = (camera: Camera) => {
    if (view === null) return
    view = { ...view, camera }
    tell(movers, view)
  }
  const settled = () => {
    motion = rest
    tell(settlers, view)
  }
  const arrive = (camera: Camera) => {
    moved(camera)
    settled()
  }
  const moveTo: MapScene['moveTo'] = (goal, manner) => {
    if (view === null) return
    motion = { kind: 'flight', goal }
    const ground = grounds.at(-1)
    if (ground === undefined) arrive(goal)
    else ground.moveTo(goal, manner)
  }
  /** The ground that moved the camera has gone: the one below, or the scene itself, ends what that began. */
  const carryOn = (unfinished: Motion) => {
    if (unfinished.kind === 'flight') moveTo(unfinished.goal, 'ease')
    else if (unfinished.kind === 'zoom') settled()
  }
  return {
    view: () => view,
    onMove: (listener) => listenIn(movers, listener),
    onSettle: (listener) => listenIn(settlers, listener),
    moveTo,
    zoomBy: (steps) => {
      if (view === null) return
      motion = { kind: 'zoom' }
      const ground = grounds.at(-1)
      if (ground === undefined) arrive({ ...view.camera, zoom: view.camera.zoom + steps })
      else ground.zoomBy(steps)
    },
    resize: (size, camera) => {
      view = { size, camera: constrainedCamera(camera, size) }
      grounds.at(-1)?.resize()
      grounds.at(-1)?.moveTo(view.camera, 'jump')
      tell(movers, view)
      settled()
    },
    isMoving: () => motion.kind !== 'rest',
    setGround: (ground, rank) =>
      addGround(grounds, ground, rank, () => {
        const unfinished = motion
        grounds.at(-1)?.resume?.()
        carryOn(unfinished)
      }),
    moved,
    settled,
  }
}

/** Puts a ground on top, or beneath all others. Returns what takes it away; if it was on top, `onUncovered` is called. */
function addGround(
  grounds: Ground[],
  ground: Ground,
  rank: 'lowest' | undefined,
  onUncovered: () => void,
): () => void {
  if (rank === 'lowest') {
    if (grounds.length > 0) ground.pause?.()
    grounds.unshift(ground)
  } else {
    grounds.at(-1)?.pause?.()
    grounds.push(ground)
  }
  return () => {
    const index = grounds.indexOf(ground)
    if (index === -1) return
    const wasOnTop = index === grounds.length - 1
    grounds.splice(index, 1)
    ground.pause?.()
    if (wasOnTop) onUncovered()
  }
}

function tell(listeners: ReadonlySet<(view: View) => void>, view: View | null): void {
  if (view !== null) for (const listener of listeners) listener(view)
}

function listenIn<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
