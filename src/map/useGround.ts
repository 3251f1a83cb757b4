import { type ReactNode, type RefObject, useEffect, useState } from 'react'
import { reportFailure } from '../page/reportFailure.ts'
import { whenIdle } from '../page/whenIdle.ts'
import { useWording } from '../store/StoryProvider.tsx'
import type { StillGround } from './ground/stillGround.ts'
import type { LiveMap } from './live/liveMap.ts'
import { whenMapNeeded } from './live/whenMapNeeded.ts'
import type { MapScene } from './scene/mapScene.ts'
import { mergeLaterExtracts } from './still/stillOnPage.ts'

/** Where the still map comes from. */
export type StillSource =
  | { readonly kind: 'file'; readonly address: URL }
  /** A prerendered page has drawn it, all but what the `rest` holds: what lies below, names in other languages. */
  | { readonly kind: 'page'; readonly ground: StillGround; readonly rest: URL | null }
  /** A page is being written: what is drawn of the map before any script. */
  | {
      readonly kind: 'server'
      readonly ground: StillGround
      readonly stillMap: ReactNode
      readonly firstMap: ReactNode
    }

export type GroundOptions = {
  readonly still: StillSource
  /** Whether the still map stays until the reader asks for the live one, although the browser could draw it. */
  readonly staysStill: boolean
  /** The language of its names, a BCP 47 tag. */
  readonly lang: string
}

export type LiveStatus =
  /** The still map is to stay, or the live one is not ready. */
  { readonly kind: 'still' } | { readonly kind: 'live'; readonly map: LiveMap } | { readonly kind: 'failed' }

/** How long the live map waits for the still one’s file, in milliseconds. */
const patience = 2500

/**
 * What the ground of the map is drawn from: the still one until the live one’s first frame is complete, and after it
 * failed. `startLive` starts the live one where it waits to be asked.
 */
export function useGround(
  frame: RefObject<HTMLElement | null>,
  container: RefObject<HTMLElement | null>,
  scene: MapScene,
  options: GroundOptions,
) {
  const { still, isAwaited } = useStillGround(options.still)
  const { isWanted, startLive } = useWish(frame, options.staysStill)
  const status = useLiveMap(container, scene, !isAwaited && isWanted)
  return { still, status, startLive: options.staysStill && !isWanted ? startLive : null }
}

/** Whether the live map is wanted by now: its frame is worth it, or the reader has asked. */
function useWish(frame: RefObject<HTMLElement | null>, staysStill: boolean) {
  const [isWanted, setWanted] = useState(false)
  useEffect(() => {
    if (frame.current === null || staysStill) return
    return whenMapNeeded(frame.current, () => setWanted(true))
  }, [frame, staysStill])
  return { isWanted, startLive: () => setWanted(true) }
}

/** The still ground, null where there is none or none yet, and whether it is worth waiting for. */
function useStillGround(source: StillSource): {
  readonly still: StillGround | null
  readonly isAwaited: boolean
} {
  const [still, setStill] = useState(source.kind === 'file' ? null : source.ground)
  const [isAwaited, setAwaited] = useState(source.kind === 'file')
  useEffect(() => {
    if (source.kind !== 'page' || source.rest === null) return
    const { ground, rest } = source
    const ending = new AbortController()
    // A page that is left loses its requests, which is no fault.
    addEventListener('pagehide', () => ending.abort(), { signal: ending.signal })
    whenIdle(() => {
      readStillFile(rest.href, ending.signal).then((file) => {
        if (ending.signal.aborted) return
        if (file === null) reportFailure(`The rest of the still map is missing: ${rest.href}`)
        else setStill(mergeLaterExtracts(ground, file))
      })
    }, ending.signal)
    return () => ending.abort()
  }, [source])
  const href = source.kind === 'file' ? source.address.href : undefined
  useEffect(() => {
    if (href === undefined) return
    const ending = new AbortController()
    const timer = setTimeout(() => setAwaited(false), patience)
    readStillFile(href, ending.signal).then((ground) => {
      if (ending.signal.aborted) return
      setStill(ground)
      setAwaited(false)
    })
    return () => {
      ending.abort()
      clearTimeout(timer)
    }
  }, [href])
  return { still, isAwaited }
}

/** The still map in a file, or null where there is none. What checks it is loaded with it. */
async function readStillFile(href: string, signal: AbortSignal): Promise<StillGround | null> {
  try {
    const [response, { readStillGround }] = await Promise.all([
      fetch(href, { signal }),
      import('./ground/stillGround.ts'),
    ])
    return response.ok ? readStillGround(await response.json()) : null
  } catch {
    return null
  }
}

function useLiveMap(container: RefObject<HTMLElement | null>, scene: MapScene, isWanted: boolean): LiveStatus {
  const { lang } = useWording()
  const [status, setStatus] = useState<LiveStatus>({ kind: 'still' })
  useEffect(() => {
    if (container.current === null || !isWanted) return
    const element = container.current
    const ending = new AbortController()
    const show = (next: LiveStatus) => {
      if (!ending.signal.aborted) setStatus(next)
    }
    const fail = (error: unknown) => {
      if (!ending.signal.aborted) reportFailure(error)
      show({ kind: 'failed' })
    }
    const start = async () => {
      const { startLiveMap } = await import('./live/startLiveMap.ts')
      if (ending.signal.aborted) return
      const stop = await startLiveMap(element, scene, lang, {
        onLive: (map) => show({ kind: 'live', map }),
        onPause: () => show({ kind: 'still' }),
        onFailure: fail,
      })
      if (ending.signal.aborted) stop()
      else ending.signal.addEventListener('abort', stop)
    }
    start().catch(fail)
    return () => ending.abort()
  }, [container, scene, lang, isWanted])
  useEffect(() => {
    document.documentElement.dataset.map = status.kind === 'live' ? 'live' : 'still'
  }, [status])
  return status
}
