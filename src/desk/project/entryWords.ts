import { entryOf } from './entries.ts'
import { entryLabel } from './entryLabel.ts'
import type { EntryRef } from './entryRef.ts'
import type { Project } from './project.ts'

/** What an entry is called where there is room for some lines: all words of a statement, else as in other lists. */
export function entryWords(project: Project, entry: EntryRef): string {
  const { text } = (entry.list === 'statements' && entryOf(project, 'statements', entry.id)) || {}
  return text || entryLabel(project, entry)
}
