import type { Doubt } from '../../draft/reading/doubt.ts'
import { eventTitle } from '../../draft/statements/eventTitle.ts'
import { addedEvent } from './added.ts'
import { entriesOf, entryOf } from './entries.ts'
import { likelyPlaces } from './likelyPlaces.ts'
import type { PlaceChoices } from './placeChoices.ts'
import { mainSource, type Project, textOf } from './project.ts'
import type { Edit, Subject } from './question.ts'

/** So many other speakers or sides are offered: a question is answered at a glance. */
const most = 4

const keep: Edit = { kind: 'keep' }
const remove: Edit = { kind: 'remove' }
const set = (value: unknown): Edit => ({ kind: 'set', value })

/** What an editor may answer to a doubt, the drafted value first. None where the value must be given by hand. */
export function answersTo(
  { confidence, alternatives }: Doubt,
  subjects: readonly Subject[],
  project: Project,
  choices: PlaceChoices,
): readonly Edit[] {
  const [subject] = subjects
  if (subject === undefined) return []
  const kept = confidence === 0 ? [] : [keep]
  if (subject.list === 'story')
    return [...(subject.key === 'events' ? alternatives.flatMap((words) => eventOf(project, words)) : []), ...kept]
  switch (subject.key) {
    case 'geometry':
      return [...kept, ...(choices.get(subject.id) ?? []).map((place): Edit => ({ kind: 'place', place })), remove]
    case 'about':
      return [
        ...kept,
        ...alternatives.filter((id) => entryOf(project, 'places', id) !== undefined).map((id) => set([id])),
        ...(confidence === 0 ? likelyPlaces(project).map((id) => set([id])) : []),
        remove,
      ]
    case 'said.on':
      return [...kept, ...alternatives.map(set)]
    case 'role':
      return [set(undefined), remove]
    case 'said.at':
      return [...kept, set(undefined)]
    case 'speaker':
      return [...kept, ...otherIds(project, 'speakers', subject, alternatives).map(set), remove]
    case 'side':
      return [...kept, ...otherIds(project, 'sides', subject).map(set), remove]
    default:
      return ['statements', 'events', 'speakers'].includes(subject.list)
        ? [...kept, remove]
        : [...kept, ...alternatives.map(set)]
  }
}

/** The answer that adds what a sentence of the report says that happened; none where it isn’t in the report. */
function eventOf(project: Project, sentence: string): readonly Edit[] {
  const source = mainSource(project)?.id
  const start = textOf(project, source).indexOf(sentence)
  if (source === undefined || start === -1) return []
  const { project: after, entry } = addedEvent(project, { source, start, end: start + sentence.length })
  const event = entryOf(after, 'events', entry.id)
  const text = sentence.replace(/\s+/g, ' ')
  return event === undefined ? [] : [{ kind: 'add', event: { ...event, title: eventTitle(text), text } }]
}

/** The ids of a list but the one that the subject has, the likely ones first. */
function otherIds(
  project: Project,
  list: 'speakers' | 'sides',
  { list: own, id }: Exclude<Subject, { list: 'story' }>,
  likely: readonly string[] = [],
) {
  const entry: Readonly<Record<string, unknown>> | undefined = entryOf(project, own, id)
  const has = entry?.[list === 'speakers' ? 'speaker' : 'side']
  const ids = entriesOf(project, list).map((other) => other.id)
  return [...new Set([...likely, ...ids])].filter((other) => other !== has).slice(0, most)
}
