import { worldTiles } from 'virtual:world-tiles'
import { useEffect, useRef, useState } from 'react'
import { reportFailure } from '../../page/reportFailure.ts'
import type { DeskPlace } from '../project/deskPlace.ts'
import { entryOf } from '../project/entries.ts'
import { movedTo, withGeometry } from '../project/movedTo.ts'
import type { Project } from '../project/project.ts'
import { useDesk } from '../store/deskStore.ts'
import { type Drawing, useDrawing } from '../store/drawing.ts'
import { editTogether, endStep } from '../store/editing.ts'
import { useDeskWords } from '../wording/DeskWords.tsx'
import type { DeskMap } from './deskMap.ts'
import styles from './Map.module.css'
import { placePoint } from './placePoint.ts'
import { useDrawingFocus } from './useDrawingFocus.ts'
import { useMovedPlace } from './useMovedPlace.ts'

/** The map of the places, where they are moved and drawn. */
export function MapPanel() {
  const words = useDeskWords()
  const container = useRef<HTMLDivElement>(null)
  const { map, hasFailed } = useDeskMap(container)
  const project = useDesk((state) => state.project)
  const chosen = useDesk((state) => state.chosen)
  const drawing = useDrawing((state) => state.drawing)
  const places = project?.places.features
  const chosenPlace = chosen?.list === 'places' ? chosen.id : null
  useEffect(() => {
    if (places !== undefined) map?.show(places, chosenPlace)
  }, [map, places, chosenPlace])
  useEffect(() => {
    map?.draw(drawing)
  }, [map, drawing])
  useFinishByKey(map, drawing)
  useDrawingFocus(container, map, drawing)
  const moved = useMovedPlace()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the map goes to a place when it is chosen, not at each move of it
  useEffect(() => {
    const place = places?.find(({ id }) => id === chosenPlace)
    const point = place === undefined ? null : placePoint(place)
    if (point !== null) map?.goTo(point)
  }, [map, chosenPlace])
  const name =
    drawing === null || project === null ? '' : (entryOf(project, 'places', drawing.place)?.properties.name ?? '')
  return (
    <section className={styles.panel} data-desk="map" id="desk-map" aria-label={words.map.title}>
      <header className={styles.head}>
        <h2 className={styles.title}>{words.map.title}</h2>
        {drawing === null ? (
          <button type="button" className={styles.action} onClick={() => project && map?.fit(firstView(project))}>
            {words.map.wholeStory}
          </button>
        ) : (
          <span className={styles.drawing}>
            {drawing.shape !== 'point' && (
              <button type="button" className={styles.action} onClick={() => map?.finish()}>
                {words.map.finish}
              </button>
            )}
            <button type="button" className={styles.action} onClick={() => useDrawing.setState({ drawing: null })}>
              {words.map.cancel}
            </button>
          </span>
        )}
      </header>
      <div className={styles.map} ref={container} dir="ltr" data-drawing={drawing?.shape} />
      <p className={styles.told} role="status">
        {drawing === null ? '' : drawing.shape === 'point' ? words.map.pointing(name) : words.map.drawing}
      </p>
      <p className="visually-hidden" role="status">
        {moved}
      </p>
      {drawing === null && <p className={styles.help}>{hasFailed ? words.map.noWebGl : words.map.help}</p>}
    </section>
  )
}

/** Enter ends a drawing wherever the focus is, but not in a field. */
function useFinishByKey(map: DeskMap | null, drawing: Drawing | null): void {
  useEffect(() => {
    if (map === null || drawing === null) return
    const onKey = (event: KeyboardEvent) => {
      if (
        event.key !== 'Enter' ||
        (event.target instanceof Element && event.target.closest('input, textarea, select, button'))
      )
        return
      event.preventDefault()
      map.finish()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [map, drawing])
}

/** The places that the story’s first view shows; all of them where it names none. */
function firstView({ story, places }: Project): readonly DeskPlace[] {
  const shown = places.features.filter(({ id }) => story.view.fit.includes(id))
  return shown.length === 0 ? places.features : shown
}

/** Starts the map in its container, fitted to the story’s first view. */
function useDeskMap(container: { readonly current: HTMLDivElement | null }) {
  const words = useDeskWords()
  const [map, setMap] = useState<DeskMap | null>(null)
  const [hasFailed, setFailed] = useState(false)
  useEffect(() => {
    const element = container.current
    if (element === null) return
    const ending = new AbortController()
    const start = async () => {
      const { deskMap } = await import('./deskMap.ts')
      if (ending.signal.aborted) return
      const started = deskMap({
        container: element,
        tiles: new URL(worldTiles, document.baseURI).href,
        words: words.map,
        onMove: (id, point) =>
          editTogether({ list: 'places', id, key: 'geometry' }, (project) => movedTo(project, id, point)),
        onChoose: (id) => useDesk.getState().choose({ list: 'places', id }),
        onPoint: (point) => {
          const { drawing } = useDrawing.getState()
          if (drawing === null) return
          endStep()
          useDesk.getState().edit((project) => movedTo(project, drawing.place, point))
          useDrawing.setState({ drawing: null })
        },
        onDrawn: (shape) => {
          const { drawing } = useDrawing.getState()
          if (drawing !== null && shape !== null) {
            endStep()
            useDesk.getState().edit((project) => withGeometry(project, drawing.place, shape))
          }
          useDrawing.setState({ drawing: null })
        },
      })
      const { project } = useDesk.getState()
      if (project !== null) started.fit(firstView(project))
      const observer = new ResizeObserver(() => started.resize())
      observer.observe(element)
      ending.signal.addEventListener('abort', () => {
        observer.disconnect()
        started.remove()
        setMap(null)
      })
      setMap(started)
    }
    start().catch((error: unknown) => {
      setFailed(true)
      reportFailure(error)
    })
    return () => ending.abort()
  }, [container, words])
  return { map, hasFailed }
}
