import type { Project } from './project.ts'
import { withoutEntry } from './removed.ts'

/**
 * The part of a project that can be shown while some of it is still to be decided: without places that are nowhere yet, and
 * without statements that are then about no place.
 */
export function showable(project: Project): Project {
  const nowhere = project.places.features.filter(({ geometry }) => geometry === null)
  const placed = nowhere.reduce<Project>((left, { id }) => withoutEntry(left, { list: 'places', id }), project)
  const unplaced = placed.story.statements.filter(({ about }) => about.length === 0)
  return unplaced.reduce<Project>((left, { id }) => withoutEntry(left, { list: 'statements', id }), placed)
}
