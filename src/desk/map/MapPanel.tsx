import { useEffect, useRef } from 'react'
import { AttributionLinks } from '../../map/controls/AttributionLinks.tsx'
import actionStyles from '../fields/Action.module.css'
import { entryOf } from '../project/entries.ts'
import { useDesk } from '../store/deskStore.ts'
import { useDrawing } from '../store/drawing.ts'
import { useDeskWords } from '../wording/DeskWords.tsx'
import { firstView } from './firstView.ts'
import styles from './Map.module.css'
import { placePoint } from './placePoint.ts'
import { useDeskMap } from './useDeskMap.ts'
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
        <h2>{words.map.title}</h2>
        {drawing === null ? (
          <button type="button" className={actionStyles.action} onClick={() => project && map?.fit(firstView(project))}>
            {words.map.wholeStory}
          </button>
        ) : (
          <span className={styles.drawing}>
            {drawing.shape !== 'point' && (
              <button type="button" className={actionStyles.action} onClick={() => map?.finish()}>
                {words.map.finish}
              </button>
            )}
            <button
              type="button"
              className={actionStyles.action}
              onClick={() => useDrawing.setState({ drawing: null })}
            >
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
      <p className={styles.credit}>
        <AttributionLinks openStreetMap={words.openStreetMap} dir={words.dir} />
      </p>
      {drawing === null && <p className={styles.help}>{hasFailed ? words.map.noWebGl : words.map.help}</p>}
    </section>
  )
}
