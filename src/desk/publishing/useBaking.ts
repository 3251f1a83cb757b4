import { useEffect } from 'react'
import { showable } from '../project/showable.ts'
import { useDesk } from '../store/deskStore.ts'
import { useGround } from '../store/ground.ts'
import { bakeProject } from './publisher.ts'

/** How long the places rest before the still map is baked anew, in milliseconds. */
const pause = 800

/** Bakes the still map of the preview anew where places have come, gone or moved, or the first view is another. */
export function useBaking(): void {
  const view = useDesk(({ project }) => project?.story.view)
  const lang = useDesk(({ project }) => project?.story.lang)
  const places = useDesk(({ project }) => project?.places.features)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what the map depends on
  useEffect(() => {
    let isOver = false
    const timer = setTimeout(async () => {
      const { project } = useDesk.getState()
      const ground = project === null ? null : await bakeProject(showable(project)).catch(() => null)
      if (!isOver && ground !== null) useGround.setState({ ground })
    }, pause)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [view, lang, places])
}
