import type { EventEntry } from '../../story/format/schema.ts'
import type { DeskPlace } from './deskPlace.ts'
import { disputedBy, withDisputeToggled, withLead, withLeadDisputed } from './disputes.ts'
import { entriesOf, entryOf, takenIds, withEntries, withEntry } from './entries.ts'
import { givenTo } from './given.ts'
import { isInUse } from './isInUse.ts'
import { isSameSubject } from './isSameSubject.ts'
import { likelyPlaces } from './likelyPlaces.ts'
import type { Project } from './project.ts'
import type { Edit, Question, Subject } from './question.ts'
import { withoutEntry } from './removed.ts'
import { withValueAt } from './valueAt.ts'
import { valueIn } from './valueIn.ts'

/**
 * The project with the answer to a question chosen, and what it says done to each of its subjects. Throws where there is no
 * such question or answer.
 */
export function answered(project: Project, questionId: string, index: number): Project {
  const question = project.questions.find(({ id }) => id === questionId)
  const answer = question?.answers[index]
  if (question === undefined || answer === undefined)
    throw new Error(`there is no answer ${index} to the question '${questionId}'`)
  const left = withoutGiven(project, question)
  const answers = withKeptValue(project, question, answer).map((one) => (one === answer ? asGiven(left, one) : one))
  const questions = left.questions.map((one) => (one.id === questionId ? { ...one, answers, chosen: index } : one))
  const edited = question.subjects.reduce<Project>((before, subject) => withEdit(before, subject, answer), {
    ...left,
    questions,
  })
  const spoke = question.subjects.flatMap((subject) => (subject.key === 'speaker' ? valueIn(project, subject) : []))
  return spoke.reduce<Project>((left, speaker) => withoutLeft(left, 'speakers', speaker), edited)
}

/** The project without what the answer given before has added: its event, or that two statements disagree. */
function withoutGiven(project: Project, { answers, chosen }: Question): Project {
  const before = chosen === null ? undefined : answers[chosen]
  if (before?.kind === 'add') return withoutEntry(project, { list: 'events', id: before.event.id })
  if (before?.kind !== 'lead' || before.isNew !== true) return project
  const [one, other] = before.statements
  return disputedBy(project, one).includes(other) ? withDisputeToggled(project, one, other) : project
}

/** An answer with what must be known to take it back. */
function asGiven(project: Project, answer: Edit): Edit {
  if (answer.kind !== 'lead') return answer
  const [one, other] = answer.statements
  return { ...answer, isNew: !disputedBy(project, one).includes(other) }
}

/** The answers to a question about one value, of which the one that keeps it names it: it can be given back. */
function withKeptValue(project: Project, { subjects, answers, chosen }: Question, given: Edit): readonly Edit[] {
  const [subject, ...others] = subjects
  if (subject === undefined || others.length > 0 || chosen !== null) return answers
  const kept = keptBy(project, subject, given)
  return answers.map((answer) => (answer.kind === 'keep' ? kept : answer))
}

/** What gives a value back that another answer takes away. */
function keptBy(project: Project, subject: Subject, { kind }: Edit): Edit {
  const place = kind === 'place' && subject.list === 'places' ? entryOf(project, 'places', subject.id) : undefined
  if (place !== undefined) return { kind: 'place', place }
  return kind === 'set' ? { kind, value: valueIn(project, subject) } : { kind: 'keep' }
}

/** The project with an answer of the editor’s own to a question: it is among its answers from then on, and chosen. */
export function answeredWith(project: Project, questionId: string, answer: Edit): Project {
  const question = project.questions.find(({ id }) => id === questionId)
  if (question === undefined) throw new Error(`there is no question '${questionId}'`)
  const known = question.answers.findIndex((one) => JSON.stringify(one) === JSON.stringify(answer))
  if (known !== -1) return answered(project, questionId, known)
  const answers = [...question.answers, answer]
  const questions = project.questions.map((one) => (one === question ? { ...one, answers } : one))
  return answered({ ...project, questions }, questionId, answers.length - 1)
}

/** The project with a value of it edited. */
export function withEdit(project: Project, subject: Subject, edit: Edit): Project {
  switch (edit.kind) {
    case 'keep':
      return project
    case 'set':
      return subject.list === 'story'
        ? { ...project, story: withValueAt(project.story, subject.key, edit.value) }
        : withoutLeft(
            withEntry(project, subject.list, subject.id, (entry) => withValueAt(entry, subject.key, edit.value)),
            'sides',
            subject.key === 'side' ? valueIn(project, subject) : undefined,
          )
    case 'place':
      return subject.list === 'places'
        ? withEntry(project, 'places', subject.id, (place) => placedAt(place, edit.place, givenTo(project, place.id)))
        : project
    case 'remove':
      return subject.list === 'story' ? project : withoutEntry(project, subject)
    case 'add':
      return withAdded(project, edit.event)
    case 'lead':
      return withLeadDisputed(withLead(project, edit.statements, project.story.lead?.question))
  }
}

/** A place where another one is, of that one’s kind and country, but for its name and the properties that the editor has `given` it. */
function placedAt({ id, properties: own }: DeskPlace, place: DeskPlace, given: readonly string[]): DeskPlace {
  const kept = Object.entries(own).filter(([key]) => given.includes(key))
  const others = Object.entries(place.properties).filter(([key]) => !given.includes(key))
  const properties = Object.fromEntries([...others, ...kept]) as DeskPlace['properties']
  return { ...place, id, properties: { ...properties, name: own.name } }
}

/** The project with an event, and what is asked of it; as it is where it has one of that id. */
function withAdded(project: Project, event: EventEntry): Project {
  const { questions, story } = project
  if (takenIds(project, 'events').has(event.id)) return project
  const asked = askedOfEvent(project, event)
  return { ...withEntries(project, 'events', [...story.events, event]), questions: [...questions, ...asked] }
}

/** What to call an event that is added, and where it happened if its sentence names no place. */
function askedOfEvent(project: Project, { id, places }: EventEntry): readonly Question[] {
  const question = (key: string, why: string, confidence: number, answers: readonly Edit[]): Question => ({
    ...{ id: `${key}-${id}`, subjects: [{ list: 'events', id, key }], why, confidence },
    ...{ answers: [...answers, { kind: 'remove' }], chosen: null },
  })
  const title = 'it is a piece of the sentence: say in a few words what happened'
  const where = 'its sentence names no place: say where it happened'
  const likely = likelyPlaces(project).map((place): Edit => ({ kind: 'set', value: [place] }))
  const nowhere: Edit = { kind: 'set', value: [] }
  return [
    ...(places.length > 0 || likely.length === 0 ? [] : [question('places', where, 0.2, [...likely, nowhere])]),
    question('title', title, 0.3, [{ kind: 'keep' }]),
  ]
}

/**
 * The project without a side that its last speaker has left, or a speaker whose last statement is another one’s now: readers would see it,
 * with nobody on it or nothing said.
 */
function withoutLeft(project: Project, list: 'sides' | 'speakers', id: unknown): Project {
  const left = entriesOf(project, list).find((entry) => entry.id === id)
  const ref = { list, id: left?.id ?? '' }
  return left === undefined || isInUse(project, ref) ? project : withoutEntry(project, ref)
}

/** Settles the open questions about a value that the editor has given by hand. */
export function settled(project: Project, subject: Subject): Project {
  const questions = project.questions.flatMap((question) => {
    const subjects = question.subjects.filter((one) => !isSameSubject(one, subject))
    return subjects.length === 0 ? [] : [{ ...question, subjects }]
  })
  return { ...project, questions }
}
