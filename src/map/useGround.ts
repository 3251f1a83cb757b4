import { type RefObject, useEffect, useState } from 'react'
import { useWording } from '../store/StoryProvider.tsx'
import type { LiveMap } from './liveMap.ts'
import type { MapScene } from './mapScene.ts'
import { readStillGround, type StillGround } from './stillGround.ts'

export type GroundOptions = {
  /** Where the still map’s file is. */
  readonly still: URL
  /** Whether the still map stays although the browser could draw the live one. */
  readonly staysStill: boolean
  /** The language of its names, a BCP 47 tag. */
  readonly lang: string
}

export type LiveStatus =
  /** The still map is to stay, or the live one is not ready. */
  | { readonly kind: 'still' }
  | { readonly kind: 'live'; readonly map: LiveMap }
  | { readonly kind: 'failed'; readonly reason: string }

/** How long the live map waits for the still one’s file, in milliseconds. */
const patience = 2500

/** What the ground of the map is drawn from: the still one until the live one’s first frame is complete, and after it failed. */
export function useGround(container: RefObject<HTMLElement | null>, scene: MapScene, options: GroundOptions) {
  const { still, isAwaited } = useStillGround(options.still)
  const status = useLiveMap(container, scene, !isAwaited && !options.staysStill)
  return { still, status }
}

/** The still ground, null where there is none or none yet, and whether it is worth waiting for. */
function useStillGround({ href }: URL): { readonly still: StillGround | null; readonly isAwaited: boolean } {
  const [still, setStill] = useState<StillGround | null>(null)
  const [isAwaited, setAwaited] = useState(true)
  useEffect(() => {
    const ending = new AbortController()
    const timer = setTimeout(() => setAwaited(false), patience)
    fetch(href, { signal: ending.signal })
      .then((response) => (response.ok ? response.json() : null))
      .catch(() => null)
      .then((file: unknown) => {
        if (ending.signal.aborted) return
        setStill(readStillGround(file))
        setAwaited(false)
      })
    return () => {
      ending.abort()
      clearTimeout(timer)
    }
  }, [href])
  return { still, isAwaited }
}

function useLiveMap(
  container: RefObject<HTMLElement | null>,
  scene: MapScene,
  isWanted: boolean,
): LiveStatus {
  const wording = useWording()
  const [status, setStatus] = useState<LiveStatus>({ kind: 'still' })
  useEffect(() => {
    if (container.current === null || !isWanted) return
    const element = container.current
    const ending = new AbortController()
    const show = (next: LiveStatus) => {
      if (!ending.signal.aborted) setStatus(next)
    }
    const start = async () => {
      const { startLiveMap } = await import('./startLiveMap.ts')
      if (ending.signal.aborted) return
      const stop = startLiveMap(element, scene, wording, {
        onLive: (map) => show({ kind: 'live', map }),
        onPause: () => show({ kind: 'still' }),
        onFailure: (error) => show({ kind: 'failed', reason: error.message }),
      })
      ending.signal.addEventListener('abort', stop)
    }
    start().catch((error: unknown) =>
      show({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) }),
    )
    return () => ending.abort()
  }, [container, scene, wording, isWanted])
  useEffect(() => {
    document.documentElement.dataset.map = status.kind === 'live' ? 'live' : 'still'
  }, [status])
  return status
}
