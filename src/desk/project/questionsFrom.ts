import type { Doubt } from '../../draft/reading/doubt.ts'
import { listIn } from '../../story/format/entries.ts'
import { answersTo } from './answersTo.ts'
import type { EntryList } from './entryRef.ts'
import type { PlaceChoices } from './placeChoices.ts'
import type { Project } from './project.ts'
import type { Question, Subject } from './question.ts'

/**
 * The doubts of a draft as questions, the weightiest first. Doubts of one reason about the same key are one question. A doubt that
 * leads to nothing in the project is left out.
 */
export function questionsFrom(doubts: readonly Doubt[], project: Project, choices: PlaceChoices): readonly Question[] {
  const groups = new Map<string, { doubt: Doubt; subjects: Subject[] }>()
  for (const doubt of doubts) {
    const subject = subjectOf(doubt.path, project)
    if (subject === null) continue
    const key = JSON.stringify([subject.list, subject.key, doubt.why, doubt.confidence, doubt.alternatives])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { doubt, subjects: [subject] })
    else group.subjects.push(subject)
  }
  return [...groups.values()].map(({ doubt, subjects }, index) => ({
    id: `q${index + 1}`,
    subjects,
    why: doubt.why,
    confidence: doubt.confidence,
    answers: answersTo(doubt, subjects, project, choices),
    chosen: null,
  }))
}

const lists: readonly EntryList[] = ['sources', 'speakers', 'sides', 'statements', 'events', 'control', 'places']

/** The value at a path as `npm run check` writes it; null where the project has no such entry. */
export function subjectOf(path: string, project: Project): Subject | null {
  const [, name = '', index, key = ''] = /^(?:places\.)?(\w+)\[(\d+)\](?:\.(.*))?$/.exec(path) ?? []
  if (index === undefined) return /^\w+(?:\.\w+)*$/.test(path) ? { list: 'story', key: path } : null
  const list = name === 'features' ? 'places' : lists.find((one) => one === name)
  if (list === undefined) return null
  const entries = list === 'places' ? project.places.features : listIn(project.story, list)
  const id = (entries[Number(index)] as { readonly id?: unknown } | undefined)?.id
  return typeof id === 'string' ? { list, id, key } : null
}
