import { type RefObject, useContext, useEffect, useRef, useState } from 'react'
import { MapPanel } from '../map/MapPanel.tsx'
import type { GroundOptions } from '../map/useGround.ts'
import { useIsHydrated } from '../page/Hydration.tsx'
import { reportFailure } from '../page/reportFailure.ts'
import { whenIdle } from '../page/whenIdle.ts'
import { PicturesContext } from '../pictures/Pictures.tsx'
import { LeadFrame } from '../quotes/LeadFrame.tsx'
import { QuotesPanel } from '../quotes/QuotesPanel.tsx'
import { useStoryStore, useWording } from '../store/StoryProvider.tsx'
import { TimelinePanel } from '../timeline/TimelinePanel.tsx'
import styles from './App.module.css'
import { Footer } from './page/Footer.tsx'
import { Header } from './page/Header.tsx'
import { PlaceList } from './page/PlaceList.tsx'
import type { PrintAlternatives } from './page/printAlternatives.tsx'

export function App({
  ground,
  printAlternatives,
}: {
  readonly ground: GroundOptions
  readonly printAlternatives: PrintAlternatives
}) {
  const page = useRef<HTMLDivElement>(null)
  const isHydrated = useIsHydrated()
  useEscape()
  const hasAids = useReaderAids(page, ground)
  return (
    <div className={styles.page} data-page="" ref={page}>
      <Header />
      <main className={styles.panels} data-written={isHydrated ? undefined : ''}>
        <LeadFrame className={styles.lead}>{printAlternatives.lead}</LeadFrame>
        <div className={styles.map}>
          <MapPanel ground={ground}>{printAlternatives.mapInWords}</MapPanel>
        </div>
        <TimelinePanel className={styles.timeline}>{printAlternatives.timelineTable}</TimelinePanel>
        <div className={styles.places}>
          {printAlternatives.mapKey}
          <PlaceList />
        </div>
        <div className={styles.quotes}>
          <QuotesPanel />
        </div>
      </main>
      <Footer hasKeys={hasAids}>{printAlternatives.controlRecord}</Footer>
    </div>
  )
}

/** Loads the readers’ aids once the page is idle. Returns false if they can’t be loaded. */
function useReaderAids(page: RefObject<HTMLElement | null>, ground: GroundOptions): boolean {
  const [canLoad, setCanLoad] = useState(true)
  const store = useStoryStore()
  const { lang } = useWording()
  const pictures = useContext(PicturesContext)
  useEffect(() => {
    const ending = new AbortController()
    const { signal } = ending
    const start = async () => {
      const { readerAids } = await import('./aids/readerAids.ts')
      if (page.current !== null && !signal.aborted)
        await readerAids(page.current, store, lang, ground, pictures, signal)
    }
    const fail = (error: unknown) => {
      reportFailure(error)
      setCanLoad(false)
    }
    whenIdle(() => start().catch(fail), signal)
    return () => ending.abort()
  }, [page, store, lang, ground, pictures])
  return canLoad
}

/** Escape lets go of what was chosen last. */
function useEscape() {
  const { actions } = useStoryStore()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) actions.deselect()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [actions])
}
