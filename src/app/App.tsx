import { useEffect } from 'react'
import { MapPanel } from '../map/MapPanel.tsx'
import type { GroundOptions } from '../map/useGround.ts'
import { QuotesPanel } from '../quotes/QuotesPanel.tsx'
import { useStoryStore } from '../store/StoryProvider.tsx'
import { TimelinePanel } from '../timeline/TimelinePanel.tsx'
import styles from './App.module.css'
import { Footer } from './Footer.tsx'
import { Header } from './Header.tsx'
import { PlaceList } from './PlaceList.tsx'

/** The whole page: header, the three panels, and what the story stands on. */
export function App({ ground }: { readonly ground: GroundOptions }) {
  useEscape()
  return (
    <div className={styles.page} data-page="">
      <Header />
      <main className={styles.panels}>
        <div className={styles.map}>
          <MapPanel ground={ground} />
        </div>
        <TimelinePanel className={styles.timeline} />
        <div className={styles.places}>
          <PlaceList />
        </div>
        <div className={styles.quotes}>
          <QuotesPanel />
        </div>
      </main>
      <Footer />
    </div>
  )
}

/** Escape lets go of what was chosen last. */
function useEscape() {
  const { actions } = useStoryStore()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) actions.letGo()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [actions])
}
