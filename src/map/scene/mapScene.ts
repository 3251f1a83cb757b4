import { type Camera, constrainedCamera, type Size, type View } from '../projection/camera.ts'

export type Manner = 'jump' | 'ease'

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
  | { readonly kind: 'zoom'; readonly goal: number }

const rest: Motion = { kind: 'rest' }

/** A scene without a frame yet, whose camera nothing draws. */
export function createMapScene(): MapScene {
  return new GroundedScene()
}

/** The scene, with a stack of grounds: the one on top moves the camera; without any the scene does, at once. */
class GroundedScene implements MapScene {
  #view: View | null = null
  #motion = rest
  readonly #grounds: Ground[] = []
  readonly #movers = new Set<(view: View) => void>()
  readonly #settlers = new Set<(view: View) => void>()

  view(): View | null {
    return this.#view
  }

  onMove(listener: (view: View) => void): () => void {
    return listenIn(this.#movers, listener)
  }

  onSettle(listener: (view: View) => void): () => void {
    return listenIn(this.#settlers, listener)
  }

  moveTo(goal: Camera, manner: Manner): void {
    if (this.#view === null) return
    this.#motion = { kind: 'flight', goal }
    const ground = this.#grounds.at(-1)
    if (ground === undefined) this.#arrive(goal)
    else ground.moveTo(goal, manner)
  }

  zoomBy(steps: number): void {
    if (this.#view === null) return
    const from = this.#motion.kind === 'zoom' ? this.#motion.goal : this.#view.camera.zoom
    this.#motion = { kind: 'zoom', goal: from + steps }
    const ground = this.#grounds.at(-1)
    const { camera } = this.#view
    if (ground === undefined) this.#arrive({ ...camera, zoom: camera.zoom + steps })
    else ground.zoomBy(steps)
  }

  resize(size: Size, wanted: Camera): void {
    const camera = constrainedCamera(wanted, size)
    this.#view = { size, camera }
    this.#grounds.at(-1)?.resize()
    this.moveTo(camera, 'jump')
    // A ground that has jumped has told so.
    if (this.isMoving()) this.#arrive(this.#view.camera)
  }

  isMoving(): boolean {
    return this.#motion.kind !== 'rest'
  }

  setGround(ground: Ground, rank?: 'lowest'): () => void {
    if (rank === 'lowest') {
      if (this.#grounds.length > 0) ground.pause?.()
      this.#grounds.unshift(ground)
    } else {
      this.#grounds.at(-1)?.pause?.()
      this.#grounds.push(ground)
    }
    return () => this.#removeGround(ground)
  }

  moved(camera: Camera): void {
    if (this.#view === null) return
    this.#view = { ...this.#view, camera }
    tell(this.#movers, this.#view)
  }

  settled(): void {
    this.#motion = rest
    tell(this.#settlers, this.#view)
  }

  #arrive(camera: Camera): void {
    this.moved(camera)
    this.settled()
  }

  /** The ground below, or the scene itself, ends what a ground that goes has begun. */
  #removeGround(ground: Ground): void {
    const index = this.#grounds.indexOf(ground)
    if (index === -1) return
    const wasOnTop = index === this.#grounds.length - 1
    const unfinished = this.#motion
    this.#grounds.splice(index, 1)
    ground.pause?.()
    if (!wasOnTop) return
    this.#grounds.at(-1)?.resume?.()
    if (unfinished.kind === 'flight') this.moveTo(unfinished.goal, 'ease')
    if (unfinished.kind !== 'zoom' || this.#view === null) return
    this.#motion = rest
    this.zoomBy(unfinished.goal - this.#view.camera.zoom)
  }
}

function tell(listeners: ReadonlySet<(view: View) => void>, view: View | null): void {
  if (view !== null) for (const listener of listeners) listener(view)
}

function listenIn<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
