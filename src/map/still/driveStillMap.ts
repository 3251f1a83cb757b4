import type { StillGround } from '../ground/stillGround.ts'
import type { Camera, Size, View } from '../projection/camera.ts'
import { cameraPath } from '../scene/cameraPath.ts'
import type { Manner, MapScene } from '../scene/mapScene.ts'
import { coveredCamera } from './coveredCamera.ts'
import { stillDrawing } from './stillDrawing.ts'

/** How long the camera moves, in milliseconds. */
const flight = 700

/** The highest zoom: beyond it the lines show how few points they have. */
const closest = 9

/**
 * Draws the still map for the scene’s camera while no other ground lies on it, and moves that camera. `home` is where
 * the camera goes when the live map hands it back outside what the still map shows. Returns what ends it.
 */
export function driveStillMap(
  map: HTMLElement,
  ground: StillGround,
  scene: MapScene,
  home: (size: Size) => Camera,
): () => void {
  const draw = stillDrawer(map, ground)
  let isOnTop = true
  const show = (view: View | null, isMoving: boolean) => {
    if (isOnTop && view !== null) draw(view, isMoving)
  }
  const camera = new StillCamera(ground, scene, home)
  const endings = [
    scene.onMove((view) => show(view, true)),
    scene.onSettle((view) => show(view, false)),
    scene.setGround(
      {
        moveTo: (goal, manner) => camera.moveTo(goal, manner),
        zoomBy: (steps) => camera.zoomBy(steps),
        resize: () => {},
        pause: () => {
          isOnTop = false
          camera.stop()
        },
        resume: () => {
          isOnTop = true
          camera.comeBack()
        },
      },
      'lowest',
    ),
  ]
  show(scene.view(), false)
  return () => {
    for (const end of endings) end()
  }
}

/** Returns what sets the map’s extracts and lines for a view. */
function stillDrawer(map: HTMLElement, ground: StillGround): (view: View, isMoving: boolean) => void {
  const extracts = [...map.querySelectorAll<SVGSVGElement>('[data-extract]')]
  const lines = [...map.querySelectorAll('[data-line]')]
  return (view, isMoving) => {
    const drawing = stillDrawing(ground, view, isMoving)
    for (const [index, extract] of extracts.entries()) {
      const box = drawing.extracts[index] ?? null
      extract.toggleAttribute('data-covered', box === null)
      for (const [side, length] of Object.entries(box ?? {})) extract.style.setProperty(side, `${length.toFixed(2)}px`)
    }
    for (const path of lines) {
      const line = drawing.lines.get(path.getAttribute('data-line') ?? '') ?? null
      path.setAttribute('display', line === null ? 'none' : 'inline')
      if (line === null) continue
      path.setAttribute('stroke-width', String(line.width))
      path.setAttribute('stroke-dasharray', line.dashes)
    }
  }
}

/** Moves the scene’s camera frame by frame: eased, or at once where motion is reduced or the way is long. */
class StillCamera {
  #frame = 0
  #goal: Camera | null = null
  readonly #still: StillGround
  readonly #scene: MapScene
  readonly #home: (size: Size) => Camera

  constructor(still: StillGround, scene: MapScene, home: (size: Size) => Camera) {
    this.#still = still
    this.#scene = scene
    this.#home = home
  }

  moveTo(wanted: Camera, manner: Manner): void {
    this.stop()
    const view = this.#scene.view()
    if (view === null) return
    const target = coveredCamera(this.#still, wanted, view.size) ?? wanted
    const way = cameraPath(view.camera, target, view.size)
    if (manner === 'jump' || way === null || matchMedia('(prefers-reduced-motion: reduce)').matches)
      this.#arrive(target)
    else this.#fly(target, way)
  }

  zoomBy(steps: number): void {
    const camera = this.#goal ?? this.#scene.view()?.camera
    if (camera === undefined) return
    const nearest = Math.max(closest, camera.zoom)
    this.moveTo({ ...camera, zoom: Math.min(nearest, camera.zoom + steps) }, 'ease')
  }

  /** Stays where the live map has left the camera if the still map shows that, else goes home. */
  comeBack(): void {
    const view = this.#scene.view()
    if (view === null) return
    const covered = coveredCamera(this.#still, view.camera, view.size)
    this.moveTo(covered ?? this.#home(view.size), 'jump')
  }

  stop(): void {
    cancelAnimationFrame(this.#frame)
    this.#goal = null
  }

  #fly(target: Camera, way: (part: number) => Camera): void {
    this.#goal = target
    let start: number | null = null
    const step = (now: number) => {
      start ??= now
      const part = Math.min(1, (now - start) / flight)
      if (part === 1) {
        this.#arrive(target)
        return
      }
      this.#scene.moved(way(part))
      this.#frame = requestAnimationFrame(step)
    }
    this.#frame = requestAnimationFrame(step)
  }

  #arrive(camera: Camera): void {
    this.#goal = null
    this.#scene.moved(camera)
    this.#scene.settled()
  }
}
