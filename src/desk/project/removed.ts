import { entriesOf, entryOf, withEntries } from './entries.ts'
import type { EntryRef } from './entryRef.ts'
import type { Project } from './project.ts'
import type { Edit } from './question.ts'

/**
 * The project without an entry, and without what refers to it. A speaker goes once its last statement has gone; a speaker that is taken out
 * takes its statements along. Questions about what goes go too, and the others lose it as an answer.
 */
export function withoutEntry(project: Project, { list, id }: EntryRef): Project {
  const speaker = list === 'statements' ? entryOf(project, 'statements', id)?.speaker : undefined
  const left = withEntries(
    project,
    list,
    entriesOf(project, list).filter((entry) => entry.id !== id),
  )
  const questions = left.questions.flatMap((question) => {
    const subjects = question.subjects.filter((subject) => subject.list !== list || subject.id !== id)
    const chosen = question.chosen === null ? undefined : question.answers[question.chosen]
    const answers = question.answers.filter((answer) =>
      answer.kind === 'lead' ? areApart(left, answer.statements) : answer === chosen || !names(answer, id),
    )
    const at = chosen === undefined ? -1 : answers.indexOf(chosen)
    const isOver = question.answers.some(isLead) && !answers.some(isLead)
    return subjects.length === 0 || isOver ? [] : [{ ...question, subjects, answers, chosen: at === -1 ? null : at }]
  })
  const without = unreferenced({ ...left, questions }, { list, id })
  const isLast = speaker !== undefined && !without.story.statements.some((one) => one.speaker === speaker)
  return isLast && entryOf(without, 'speakers', speaker) !== undefined
    ? withoutEntry(without, { list: 'speakers', id: speaker })
    : without
}

/** Whether an answer is an entry, or a list with it. */
function names(answer: Edit, id: string): boolean {
  return answer.kind === 'set' && (answer.value === id || (Array.isArray(answer.value) && answer.value.includes(id)))
}

function isLead({ kind }: Edit): boolean {
  return kind === 'lead'
}

/** Whether two statements are there, and of two speakers. */
function areApart(project: Project, [one, other]: readonly [string, string]): boolean {
  const speaker = (id: string) => entryOf(project, 'statements', id)?.speaker
  return speaker(one) !== undefined && speaker(other) !== undefined && speaker(one) !== speaker(other)
}

function unreferenced(project: Project, { list, id }: EntryRef): Project {
  switch (list) {
    case 'places':
      return withoutPlace(project, id)
    case 'statements':
      return withoutStatement(project, id)
    case 'speakers':
      return project.story.statements
        .filter(({ speaker }) => speaker === id)
        .reduce(
          (without, statement) => withoutEntry(without, { list: 'statements', id: statement.id }),
          withMentions(project, { speakers: project.mentions.speakers.filter(({ speaker }) => speaker !== id) }),
        )
    default:
      return project
  }
}

function withMentions(project: Project, mentions: Partial<Project['mentions']>): Project {
  return { ...project, mentions: { ...project.mentions, ...mentions } }
}

function withoutPlace(project: Project, id: string): Project {
  const { story } = project
  const { [id]: _, ...given } = project.given ?? {}
  const others = (ids: readonly string[]) => ids.filter((one) => one !== id)
  const at = <Said extends { at?: string | undefined }>({ at: place, ...said }: Said) =>
    place === undefined || place === id ? said : { ...said, at: place }
  const changed: Project['story'] = {
    ...story,
    view: { fit: others(story.view.fit) },
    sources: story.sources.map(({ dateline, ...source }) =>
      dateline === undefined || dateline.place === id ? source : { ...source, dateline },
    ),
    statements: story.statements.map((one) => ({
      ...one,
      about: others(one.about),
      said: { ...one.said, ...at(one.said) },
    })),
    events: story.events.map((one) => ({ ...one, places: others(one.places) })),
    ...(story.control && {
      control: story.control
        .map((one) => ({ ...one, places: others(one.places) }))
        .filter(({ places }) => places.length > 0),
    }),
  }
  return withMentions(
    { ...project, story: changed, given },
    { places: project.mentions.places.filter(({ place }) => place !== id) },
  )
}

function withoutStatement(project: Project, id: string): Project {
  const { lead, ...story } = project.story
  const statements = story.statements.map(({ disputes, ...one }) => {
    const left = disputes?.filter((other) => other !== id) ?? []
    return left.length === 0 ? one : { ...one, disputes: left }
  })
  const led = lead?.statements.filter((one) => one !== id) ?? []
  const kept = lead === undefined || led.length < 2 ? {} : { lead: { ...lead, statements: led } }
  return { ...project, story: { ...story, statements, ...kept } }
}
