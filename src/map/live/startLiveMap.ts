import { worldTiles } from 'virtual:world-tiles'
import { turnedLongitude } from '../../story/longitudes.ts'
import { loadWording } from '../../wording/loadWording.ts'
import type { Wording } from '../../wording/wording.ts'
import type { Camera } from '../projection/camera.ts'
import type { MapScene } from '../scene/mapScene.ts'
import { type LiveMap, liveMap } from './liveMap.ts'

type Reports = {
  /** The live map has drawn a whole frame of what the still map shows, and takes over. */
  readonly onLive: (map: LiveMap) => void
  /** It can draw nothing for now; the still map has the camera. */
  readonly onPause: () => void
  /** It can’t start or has died; the still map has the camera for good. */
  readonly onFailure: (error: Error) => void
}

/**
 * Starts the live map unseen behind the still one as soon as the frame has a size, and hands it the camera when
 * its frame shows just what the still one shows. Before that, and when it fails, the still map has the camera.
 * It speaks a language, a BCP 47 tag. Returns what ends it. Rejects where WebGL can’t start.
 */
export async function startLiveMap(
  container: HTMLElement,
  scene: MapScene,
  lang: string,
  reports: Reports,
): Promise<() => void> {
  const wording = await loadWording(lang)
  const view = scene.view()
  if (view !== null) return startAt(view.camera, container, scene, wording, reports)
  let end = scene.onSettle(({ camera }) => {
    end()
    try {
      end = startAt(camera, container, scene, wording, reports)
    } catch (error) {
      reports.onFailure(error instanceof Error ? error : new Error(String(error)))
    }
  })
  return () => end()
}

function startAt(
  camera: Camera,
  container: HTMLElement,
  scene: MapScene,
  wording: Wording,
  { onLive, onPause, onFailure }: Reports,
): () => void {
  let handBack: (() => void) | null = null
  let isComplete = false
  let isOver = false
  let askedFor: Camera | null = null
  const yieldCamera = () => {
    const back = handBack
    handBack = null
    isComplete = false
    back?.()
  }
  const end = () => {
    if (isOver) return
    isOver = true
    stopFollowing()
    yieldCamera()
    map.remove()
  }
  /** Takes over where nothing is on its way; asks for the frame that the still map shows where it has another. */
  const showLiveMap = () => {
    const wanted = scene.view()?.camera
    if (isOver || !isComplete || handBack !== null || wanted === undefined || scene.isMoving()) return
    const isThere = isSame(wanted, map.camera())
    if (!isThere && (askedFor === null || !isSame(wanted, askedFor))) {
      isComplete = false
      askedFor = wanted
      map.moveTo(wanted, 'jump')
      return
    }
    handBack = scene.setGround(map)
    onLive(map)
    if (isThere) return
    // It can’t go all the way: what lies on the ground follows it.
    scene.moved(map.camera())
    scene.settled()
  }
  const map = liveMap({
    container,
    tiles: new URL(worldTiles, document.baseURI).href,
    camera,
    wording,
    onMove: (moved) => handBack !== null && scene.moved(moved),
    onSettle: () => handBack !== null && scene.settled(),
    onComplete: () => {
      isComplete = true
      if (handBack !== null) scene.settled()
      else showLiveMap()
    },
    onPause: () => {
      yieldCamera()
      onPause()
    },
    onFailure: (error) => {
      end()
      onFailure(error)
    },
  })
  const stopFollowing = scene.onSettle(() => {
    if (handBack !== null || isOver) return
    map.resize()
    showLiveMap()
  })
  return end
}

/** Whether two cameras show the same to a hundredth of a pixel or so. */
function isSame(a: Camera, b: Camera): boolean {
  return (
    Math.abs(a.zoom - b.zoom) < 1e-4 &&
    Math.abs(turnedLongitude(a.center[0] - b.center[0])) < 1e-5 &&
    Math.abs(a.center[1] - b.center[1]) < 1e-5
  )
}
