import { type RefObject, useEffect, useState } from 'react'
import { useStoryStore, useWording } from '../store/StoryProvider.tsx'
import { type CountryName, countryNames, namedCountries } from './countryNames.ts'
import type { MapLayout } from './mapLayout.ts'
import type { MapScene, View } from './mapScene.ts'
import type { World } from './mapStyle.ts'
import { textWidth } from './textWidth.ts'

export type LiveStatus =
  | { readonly kind: 'loading' }
  | { readonly kind: 'live' }
  | { readonly kind: 'failed'; readonly reason: string }

type Countries = ReturnType<typeof namedCountries>

/** Starts the live map in an element, once, and tells how it stands. */
export function useLiveMap(ground: RefObject<HTMLElement | null>, scene: MapScene) {
  const store = useStoryStore()
  const wording = useWording()
  const [status, setStatus] = useState<LiveStatus>({ kind: 'loading' })
  const [countries, setCountries] = useState<Countries>([])
  useEffect(() => {
    if (ground.current === null) return
    const container = ground.current
    const ending = new AbortController()
    const show = (next: LiveStatus) => {
      if (ending.signal.aborted) return
      document.documentElement.dataset.map = next.kind === 'live' ? 'live' : 'still'
      setStatus(next)
    }
    const fail = (error: unknown) =>
      show({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) })
    const start = async () => {
      const [{ liveMap }, world] = await Promise.all([import('./liveMap.ts'), fetchWorld()])
      if (ending.signal.aborted) return
      setCountries(namedCountries(world.countries, store.getState().story))
      const stop = liveMap({
        container,
        world,
        store,
        scene,
        wording,
        onReady: () => show({ kind: 'live' }),
        onFailure: (error) => {
          stop()
          fail(error)
        },
      })
      ending.signal.addEventListener('abort', stop)
    }
    start().catch(fail)
    return () => ending.abort()
  }, [ground, scene, store, wording])
  return {
    status,
    namesFor: (view: View | null, layout: MapLayout | null): readonly CountryName[] =>
      view === null || layout === null || ground.current === null
        ? []
        : countryNames(countries, view, layout.taken, widthIn(ground.current)),
  }
}

async function fetchWorld(): Promise<World> {
  const { loadWorld } = await import('./loadWorld.ts')
  return loadWorld(new URL('geo/world.topo.json', document.baseURI).href)
}

function widthIn(element: Element): (name: string) => number {
  return (name) => textWidth(name.toUpperCase(), element) * 1.15
}
