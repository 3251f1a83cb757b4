import { withEntry } from './entries.ts'
import { mainSource, type Project } from './project.ts'

/** The project whose report has a byline; as it was where the byline is empty. */
export function withByline(project: Project, byline: string): Project {
  const source = mainSource(project)
  if (source === undefined || byline.trim() === '') return project
  return withEntry(project, 'sources', source.id, (entry) => ({ ...entry, byline: byline.trim() }))
}
