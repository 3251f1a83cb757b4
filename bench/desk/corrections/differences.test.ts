import { describe, expect, it } from 'vitest'
import { withDisputeToggled } from '../../../src/desk/project/disputes.ts'
import { withEntry } from '../../../src/desk/project/entries.ts'
import type { Project } from '../../../src/desk/project/project.ts'
import type { Question } from '../../../src/desk/project/question.ts'
import { withoutEntry } from '../../../src/desk/project/removed.ts'
import { deskProject } from '../../../src/testing/deskProject.ts'
import { answerTo } from './answerTo.ts'
import { differences } from './differences.ts'
import { ofReport } from './ofReport.ts'
import { pairsOf } from './pairs.ts'

/** The project with other ids, as another hand would have given them. */
function renamed(project: Project): Project {
  const text = JSON.stringify({ story: project.story, places: project.places })
  const ids = [project.places.features, project.story.speakers, project.story.sides, project.story.statements]
    .flat()
    .map(({ id }) => id)
  const other = ids.reduce((words, id) => words.replaceAll(`"${id}"`, `"x-${id}"`), text)
  return { ...project, ...JSON.parse(other) }
}

const first = <T>(items: readonly T[]): T => {
  const [item] = items
  if (item === undefined) throw new Error('there is none')
  return item
}

describe('a draft', () => {
  it('differs in nothing from itself, whatever its ids', () => {
    const draft = deskProject()
    const other = renamed(draft)
    const pairs = pairsOf(draft, other)
    expect(pairs.statements.size).toBe(draft.story.statements.length)
    expect(pairs.places.size).toBe(draft.places.features.length)
    expect(differences(draft, other, pairs)).toEqual([])
  })

  it('differs by each value that a reader sees otherwise', () => {
    const hand = deskProject()
    const { id } = first(hand.story.statements)
    const other = withEntry(hand, 'statements', id, (statement) => ({
      ...statement,
      said: { on: '2016-11-01' },
      about: [],
    }))
    expect(differences(hand, other, pairsOf(hand, other))).toEqual(
      expect.arrayContaining([
        { list: 'statements', id, key: 'said.on' },
        { list: 'statements', id, key: 'about' },
      ]),
    )
  })

  it('is told what it lacks and what it has too many', () => {
    const hand = deskProject()
    const { id } = first(hand.story.statements)
    const other = withoutEntry(hand, { list: 'statements', id })
    expect(differences(hand, other, pairsOf(hand, other))).toContainEqual({ list: 'statements', id, key: 'missing' })
    expect(differences(other, hand, pairsOf(other, hand))).toContainEqual({ list: 'statements', id, key: 'added' })
  })

  it('differs by a dispute on both of its sides', () => {
    const draft = deskProject()
    const [one, other] = draft.story.statements.map(({ id }) => id)
    const hand = withDisputeToggled(draft, one ?? '', other ?? '')
    expect(differences(hand, draft, pairsOf(hand, draft))).toEqual([
      { list: 'statements', id: one, key: 'disputes' },
      { list: 'statements', id: other, key: 'disputes' },
    ])
  })
})

describe('pairs', () => {
  it('are made by evidence where the words and the speaker are others', () => {
    const hand = deskProject()
    const { id, text } = first(hand.story.statements)
    const other = withEntry(hand, 'statements', id, (statement) => ({ ...statement, text: `He said: ${text}` }))
    expect(pairsOf(hand, other).statements.get(id)).toBe(id)
  })

  it('join a speaker to the one who says the same things under another name', () => {
    const hand = deskProject()
    const { speaker } = first(hand.story.statements)
    const other = withEntry(hand, 'speakers', speaker, (entry) => ({ ...entry, name: 'Somebody Else' }))
    expect(pairsOf(hand, other).speakers.get(speaker)).toBe(speaker)
    expect(differences(hand, other, pairsOf(hand, other))).toContainEqual({
      list: 'speakers',
      id: speaker,
      key: 'name',
    })
  })
})

describe('an answer', () => {
  it('keeps what is right', () => {
    const draft = deskProject()
    const question = first(draft.questions.filter(({ answers }) => answers.some(({ kind }) => kind === 'keep')))
    const answer = answerTo(draft, draft, pairsOf(draft, draft), question)
    expect(question.answers[answer ?? -1]?.kind).toBe('keep')
  })

  it('is the one after which the least differs', () => {
    const draft = deskProject()
    const question = first(draft.questions.filter(({ answers }) => answers.some(({ kind }) => kind === 'remove')))
    const subject = first(question.subjects)
    if (subject.list === 'story') throw new Error('a removal is of an entry')
    const hand = withoutEntry(draft, subject)
    const answer = answerTo(hand, draft, pairsOf(hand, draft), question)
    expect(question.answers[answer ?? -1]?.kind).toBe('remove')
  })
})

it('takes out no entry that is only wrong in much', () => {
  const hand = deskProject()
  const { id } = first(hand.story.statements)
  const question: Question = {
    id: 'own',
    subjects: [{ list: 'statements', id, key: 'text' }],
    why: 'it may be no statement',
    confidence: 0.5,
    answers: [{ kind: 'keep' }, { kind: 'remove' }],
    chosen: null,
  }
  const wrong = withEntry(hand, 'statements', id, (statement) => ({
    ...statement,
    kind: statement.kind === 'direct' ? 'reported' : 'direct',
    about: [],
    said: { on: '1999', occasion: 'breakfast' },
  }))
  const draft = { ...wrong, questions: [question] }
  const answer = answerTo(hand, draft, pairsOf(hand, draft), question)
  expect(question.answers[answer ?? -1]?.kind).not.toBe('remove')
})

it('leaves of a story what rests on its report alone', () => {
  const draft = deskProject()
  const [statement, ...others] = draft.story.statements
  if (statement === undefined) throw new Error('there is none')
  const context = { ...statement, id: 'of-another', evidence: { source: 'another', exact: 'words' } }
  const story = { ...draft.story, statements: [statement, ...others, context], control: [] }
  const left = ofReport({ ...draft, story })
  expect(left.story.statements).toEqual(draft.story.statements)
  expect(left.story.speakers.every(({ id }) => left.story.statements.some(({ speaker }) => speaker === id))).toBe(true)
})

it('knows a contested place again', () => {
  const draft = deskProject()
  const contested = (id: string) => {
    const entry = {
      id,
      places: ['raqqa'],
      side: 'contested',
      from: '2016-11-01',
      evidence: { source: 'daily', exact: 'x' },
    }
    return { ...draft, story: { ...draft.story, control: [entry] } }
  }
  const [hand, other] = [contested('raqqa-contested'), contested('raqqa-held')]
  expect(differences(hand, other, pairsOf(hand, other))).toEqual([])
})
