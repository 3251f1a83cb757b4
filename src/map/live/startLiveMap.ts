import { worldTiles } from 'virtual:world-tiles'
import { wrapLongitude } from '../../story/lngLat.ts'
import { loadWording } from '../../wording/loadWording.ts'
import type { Wording } from '../../wording/wording.ts'
import type { Camera } from '../projection/camera.ts'
import type { MapScene } from '../scene/mapScene.ts'
import { type LiveMap, liveMap } from './liveMap.ts'
import { requireWebGl } from './requireWebGl.ts'
import { whenMapNeeded } from './whenMapNeeded.ts'
import { whenOutOfView } from './whenOutOfView.ts'

type Reports = {
  /** The live map has drawn a whole frame of what the still map shows, and takes over. */
  readonly onLive: (map: LiveMap) => void
  /** It can draw nothing for now; the still map has the camera. */
  readonly onPause: () => void
  /** It can’t start or has died; the still map has the camera for good. */
  readonly onFailure: (error: Error) => void
}

/**
 * Starts the live map unseen behind the still one as soon as the frame has a size, and hands it the camera when its
 * frame shows just what the still one shows. Before that, and when it fails, the still map has the camera. It speaks a
 * language, a BCP 47 tag. Returns what ends it. Rejects where WebGL can’t start.
 */
export async function startLiveMap(
  container: HTMLElement,
  scene: MapScene,
  lang: string,
  reports: Reports,
): Promise<() => void> {
  const wording = await loadWording(lang)
  requireWebGl()
  // Making a map is a task of its own: on a slow machine each takes long enough to be felt.
  await new Promise((resolve) => setTimeout(resolve))
  const start = parent === window ? startAt : startInArticle
  const view = scene.view()
  if (view !== null) return start(view.camera, container, scene, wording, reports)
  let end = scene.onSettle(({ camera }) => {
    end()
    end = startOrFail(start, camera, container, scene, wording, reports)
  })
  return () => end()
}

/**
 * Starts the live map, and ends it while it is out of view: all maps of a page share few WebGL contexts. When it is needed
 * again, it starts anew.
 */
function startInArticle(...[camera, container, scene, wording, reports]: Parameters<typeof startAt>): () => void {
  const frame = container.parentElement ?? container
  let stopWatching = () => {}
  const onFailure = (error: Error) => {
    stopWatching()
    reports.onFailure(error)
  }
  const watch = () => {
    stopWatching = whenOutOfView(frame, () => {
      end()
      reports.onPause()
      stopWatching = whenMapNeeded(frame, () => {
        watch()
        const { camera: left } = scene.view() ?? { camera }
        end = startOrFail(startAt, left, container, scene, wording, { ...reports, onFailure })
      })
    })
  }
  let end = startAt(camera, container, scene, wording, { ...reports, onFailure })
  watch()
  return () => {
    stopWatching()
    end()
  }
}

function startOrFail(start: typeof startAt, ...given: Parameters<typeof startAt>): () => void {
  try {
    return start(...given)
  } catch (error) {
    given[4].onFailure(error instanceof Error ? error : new Error(String(error)))
    return () => {}
  }
}

function startAt(
  camera: Camera,
  container: HTMLElement,
  scene: MapScene,
  wording: Wording,
  reports: Reports,
): () => void {
  const takeOver = new TakeOver(scene, reports)
  const map = liveMap({
    container,
    tiles: new URL(worldTiles, document.baseURI).href,
    camera,
    wording,
    onMove: (moved) => takeOver.isDone && scene.moved(moved),
    onSettle: () => takeOver.isDone && scene.settled(),
    onComplete: () => takeOver.onComplete(map),
    onPause: () => {
      takeOver.undo()
      reports.onPause()
    },
    onFailure: (error) => {
      end()
      reports.onFailure(error)
    },
  })
  const stopFollowing = scene.onSettle(() => {
    if (takeOver.isDone) return
    map.resize()
    takeOver.tryNow(map)
  })
  let isOver = false
  const end = () => {
    if (isOver) return
    isOver = true
    stopFollowing()
    takeOver.undo()
    map.remove()
  }
  return end
}

/**
 * The live map’s way to the camera. It takes over when it has a complete frame of just what the still map shows and
 * nothing moves; where its frame shows something else, it draws that first.
 */
class TakeOver {
  #handBack: (() => void) | null = null
  #isComplete = false
  #requested: Camera | null = null
  readonly #scene: MapScene
  readonly #reports: Reports

  constructor(scene: MapScene, reports: Reports) {
    this.#scene = scene
    this.#reports = reports
  }

  get isDone(): boolean {
    return this.#handBack !== null
  }

  onComplete(map: LiveMap): void {
    this.#isComplete = true
    if (this.isDone) this.#scene.settled()
    else this.tryNow(map)
  }

  tryNow(map: LiveMap): void {
    const wanted = this.#scene.view()?.camera
    if (!this.#isComplete || this.isDone || wanted === undefined || this.#scene.isMoving()) return
    const isThere = isSame(wanted, map.camera())
    if (!isThere && (this.#requested === null || !isSame(wanted, this.#requested))) {
      this.#isComplete = false
      this.#requested = wanted
      map.moveTo(wanted, 'jump')
      return
    }
    this.#handBack = this.#scene.setGround(map)
    this.#reports.onLive(map)
    if (isThere) return
    // MapLibre can’t go all the way: what lies on the ground follows it.
    this.#scene.moved(map.camera())
    this.#scene.settled()
  }

  /** Gives the camera back to the still map, until the next complete frame. */
  undo(): void {
    const handBack = this.#handBack
    this.#handBack = null
    this.#isComplete = false
    handBack?.()
  }
}

/** Whether two cameras show the same to a hundredth of a pixel or so. */
function isSame(a: Camera, b: Camera): boolean {
  return (
    Math.abs(a.zoom - b.zoom) < 1e-4 &&
    Math.abs(wrapLongitude(a.center[0] - b.center[0])) < 1e-5 &&
    Math.abs(a.center[1] - b.center[1]) < 1e-5
  )
}
