import type { StillGround } from '../ground/stillGround.ts'
import type { Camera, Size, View } from '../projection/camera.ts'
import { cameraPath } from '../scene/cameraPath.ts'
import type { Ground, MapScene } from '../scene/mapScene.ts'
import { coveredCamera } from './coveredCamera.ts'
import { stillDrawing } from './stillDrawing.ts'

/** How long the camera moves, in milliseconds. */
const flight = 700

/** How near it goes: nearer, its lines would show how few points they have. */
const closest = 9

/**
 * Moves the still map with the camera while no other ground lies on it, and the camera too. `home` is where the camera
 * goes when it comes back from the live map off all that the still map shows. Returns what ends it.
 */
export function driveStillMap(
  map: HTMLElement,
  ground: StillGround,
  scene: MapScene,
  home: (size: Size) => Camera,
): () => void {
  const extracts = [...map.querySelectorAll<SVGSVGElement>('[data-extract]')]
  const lines = [...map.querySelectorAll('[data-line]')]
  let isOnTop = true
  const show = (view: View, isMoving: boolean) => {
    if (!isOnTop) return
    const drawing = stillDrawing(ground, view, isMoving)
    for (const [index, extract] of extracts.entries()) {
      const box = drawing.extracts[index] ?? null
      extract.toggleAttribute('data-covered', box === null)
      for (const [side, length] of Object.entries(box ?? {}))
        extract.style.setProperty(side, `${length.toFixed(2)}px`)
    }
    for (const path of lines) {
      const line = drawing.lines.get(path.getAttribute('data-line') ?? '') ?? null
      path.setAttribute('display', line === null ? 'none' : 'inline')
      if (line === null) continue
      path.setAttribute('stroke-width', String(line.width))
      path.setAttribute('stroke-dasharray', line.dashes)
    }
  }
  const own = stillGround(ground, scene, home)
  const endings = [
    scene.onMove((view) => show(view, true)),
    scene.onSettle((view) => show(view, false)),
    scene.setGround(
      {
        ...own,
        pause: () => {
          isOnTop = false
          own.pause()
        },
        resume: () => {
          isOnTop = true
          own.resume()
        },
      },
      'lowest',
    ),
  ]
  const view = scene.view()
  if (view !== null) show(view, false)
  return () => {
    for (const end of endings) end()
  }
}

/** Moves the scene’s camera by itself: eased, or at once where motion is reduced or the way is long. */
function stillGround(still: StillGround, scene: MapScene, home: (size: Size) => Camera): Required<Ground> {
  let frame = 0
  let goal: Camera | null = null
  const arrive = (camera: Camera) => {
    goal = null
    scene.moved(camera)
    scene.settled()
  }
  const moveTo: Ground['moveTo'] = (wanted, manner) => {
    cancelAnimationFrame(frame)
    const view = scene.view()
    if (view === null) return
    const target = coveredCamera(still, wanted, view.size) ?? wanted
    const way = cameraPath(view.camera, target, view.size)
    if (manner === 'jump' || way === null || matchMedia('(prefers-reduced-motion: reduce)').matches) {
      arrive(target)
      return
    }
    goal = target
    let start: number | null = null
    const step = (now: number) => {
      start ??= now
      const part = Math.min(1, (now - start) / flight)
      if (part === 1) arrive(target)
      else {
        scene.moved(way(part))
        frame = requestAnimationFrame(step)
      }
    }
    frame = requestAnimationFrame(step)
  }
  return {
    moveTo,
    zoomBy: (steps) => {
      const camera = goal ?? scene.view()?.camera
      if (camera === undefined) return
      const nearest = Math.max(closest, camera.zoom)
      moveTo({ ...camera, zoom: Math.min(nearest, camera.zoom + steps) }, 'ease')
    },
    resize: () => {},
    pause: () => {
      cancelAnimationFrame(frame)
      goal = null
    },
    resume: () => {
      const view = scene.view()
      if (view !== null) moveTo(coveredCamera(still, view.camera, view.size) ?? home(view.size), 'jump')
    },
  }
}
