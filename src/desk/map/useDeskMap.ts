import { worldTiles } from 'virtual:world-tiles'
import { useEffect, useState } from 'react'
import { reportFailure } from '../../page/reportFailure.ts'
import { movedTo, withGeometry } from '../project/movedTo.ts'
import type { Project } from '../project/project.ts'
import { useDesk } from '../store/deskStore.ts'
import { useDrawing } from '../store/drawing.ts'
import { editTogether, endStep } from '../store/editing.ts'
import { useDeskWords } from '../wording/DeskWords.tsx'
import type { DeskMap, DeskMapOptions } from './deskMap.ts'
import { firstView } from './firstView.ts'

/** What the map’s events do to the project. */
const answers = {
  onMove: (id, point) =>
    editTogether({ list: 'places', id, key: 'geometry' }, (project) => movedTo(project, id, point)),
  onChoose: (id) => useDesk.getState().choose({ list: 'places', id }),
  onPoint: (point) => endDrawing((project, place) => movedTo(project, place, point)),
  onDrawn: (shape) => endDrawing((project, place) => (shape === null ? project : withGeometry(project, place, shape))),
} satisfies Partial<DeskMapOptions>

/** Puts what was drawn into the project. */
function endDrawing(change: (project: Project, place: string) => Project): void {
  const { drawing } = useDrawing.getState()
  if (drawing === null) return
  endStep()
  useDesk.getState().edit((project) => change(project, drawing.place))
  useDrawing.setState({ drawing: null })
}

/** Starts the map in its container, fitted to the story’s first view; `hasFailed` where the browser can’t draw it. */
export function useDeskMap(container: { readonly current: HTMLDivElement | null }) {
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
        ...answers,
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
