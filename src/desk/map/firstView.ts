import type { DeskPlace } from '../project/deskPlace.ts'
import type { Project } from '../project/project.ts'

/** The places that the story’s first view shows; all of them where it names none. */
export function firstView({ story, places }: Project): readonly DeskPlace[] {
  const shown = places.features.filter(({ id }) => story.view.fit.includes(id))
  return shown.length === 0 ? places.features : shown
}
