import type { EntryRef } from './entryRef.ts'
import type { Project } from './project.ts'

/** Whether other entries can’t be without an entry: a speaker who speaks, a side that somebody is on, a source that words are from. */
export function isInUse({ story }: Project, { list, id }: EntryRef): boolean {
  switch (list) {
    case 'speakers':
      return story.statements.some(({ speaker }) => speaker === id)
    case 'sides':
      return story.speakers.some(({ side }) => side === id) || (story.control ?? []).some(({ side }) => side === id)
    case 'sources':
      return [...story.statements, ...story.events, ...(story.control ?? [])].some(
        ({ evidence }) => evidence.source === id,
      )
    default:
      return false
  }
}
