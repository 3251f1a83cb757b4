import { entriesOf } from './entries.ts'
import { entryLabel } from './entryLabel.ts'
import type { EntryList } from './entryRef.ts'
import type { Project } from './project.ts'

const lists: readonly EntryList[] = ['statements', 'events', 'places', 'control', 'speakers', 'sides', 'sources']

/** What differs between two states of a project, by the name of the first entry that does; else the story’s title. */
export function changedName(before: Project, after: Project): string {
  for (const list of lists) {
    const [old, now] = [entriesOf(before, list), entriesOf(after, list)]
    const changed =
      now.find((entry) => !old.includes(entry as never)) ?? old.find((entry) => !now.includes(entry as never))
    if (changed === undefined) continue
    const id = String(changed.id)
    return entryLabel(now.some((entry) => entry.id === id) ? after : before, { list, id })
  }
  const asked = after.questions.find((question, index) => question !== before.questions[index])?.subjects[0]
  return asked === undefined || asked.list === 'story' ? after.story.title : entryLabel(after, asked)
}
