import { useEffect } from 'react'
import type { Project } from '../project/project.ts'
import { showable } from '../project/showable.ts'
import { useDesk } from '../store/deskStore.ts'
import { useGround } from '../store/ground.ts'
import { bakeProject } from './publisher.ts'

/** How long the places rest before the still map is baked anew, in milliseconds. */
const pause = 800

/** Bakes the still map of the preview anew where places have come, gone or moved, or the first view is another. */
export function useBaking(): void {
  const project = useDesk((state) => state.project)
  const views = project === null ? null : viewsOf(project)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what the map depends on
  useEffect(() => {
    if (project === null) return
    let isOver = false
    const timer = setTimeout(async () => {
      const ground = await bakeProject(showable(project)).catch(() => null)
      if (!isOver && ground !== null) useGround.setState({ ground })
    }, pause)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [views])
}

/** What the still map depends on. */
function viewsOf({ story, places }: Project): string {
  return JSON.stringify([story.view, story.lang, places.features.map(({ id, geometry }) => [id, geometry])])
}
