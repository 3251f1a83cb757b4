import { describe, expect, it } from 'vitest'
import { readStory } from '../../story/reading/readStory.ts'
import { deskProject, deskReport } from '../../testing/deskProject.ts'
import { smallGazetteer } from '../../testing/smallGazetteer.ts'
import { draftProject } from '../drafting/draftProject.ts'
import { addedEvent, addedPlace, addedStatement, dateOf } from './added.ts'
import { answered, answeredWith, withEdit } from './answered.ts'
import { askedApart } from './askedApart.ts'
import { disputedBy, isLeadDisputed, withDisputeToggled, withLead, withLeadDisputed } from './disputes.ts'
import { entryOf } from './entries.ts'
import { withGiven } from './given.ts'
import { marksIn } from './marks.ts'
import { withSpeakersMerged } from './mergedSpeakers.ts'
import { foundAt, movedTo, withGeometry } from './movedTo.ts'
import { openedProject } from './openedProject.ts'
import { pathOf } from './pathOf.ts'
import { mainSource, type Project } from './project.ts'
import { subjectOf } from './questionsFrom.ts'
import { withoutEntry } from './removed.ts'
import { storyFiles } from './storyFiles.ts'

/** The passage of some words in the report. */
function selected(project: Project, words: string) {
  const start = deskReport.indexOf(words)
  return { start, end: start + words.length, source: mainSource(project)?.id ?? '' }
}

const statementIds = ({ story }: Project) => story.statements.map(({ id }) => id)

describe('a draft on the desk', () => {
  it('marks its words in the report', () => {
    const project = deskProject()
    const marks = marksIn(project, mainSource(project)?.id ?? '')
    const words = (kind: string) =>
      marks.filter((mark) => mark.kind === kind).map(({ start, end }) => deskReport.slice(start, end))
    expect(words('place')).toContain('Manbij')
    expect(words('speaker')).toContain('Defense Minister Anna Peters')
    expect(words('date')).toContain('Oct. 20, 2016')
    expect(words('statement')).toContain('We will leave Manbij when the talks end')
  })

  it('asks one question about all entries that one reason makes doubtful', () => {
    const { questions } = deskProject()
    expect(questions.length).toBeGreaterThan(0)
    const reasons = questions.map(({ why, subjects }) => `${subjects[0]?.key} ${why}`)
    expect(new Set(reasons).size).toBe(reasons.length)
  })

  it('leads from a path of the validator to the entry and back', () => {
    const project = deskProject()
    const subject = { list: 'statements', id: statementIds(project)[1] ?? '', key: 'said.on' } as const
    expect(pathOf(project, subject)).toBe('statements[1].said.on')
    expect(subjectOf('statements[1].said.on', project)).toEqual(subject)
    expect(subjectOf('places.features[0].geometry', project)).toMatchObject({ list: 'places', key: 'geometry' })
    expect(subjectOf('timeline.from', project)).toEqual({ list: 'story', key: 'timeline.from' })
    expect(subjectOf('statements[99].text', project)).toBeNull()
  })
})

describe('an answer', () => {
  it('changes each value that its question is about, and is told from open ones', () => {
    const project = deskProject()
    const question = project.questions.find(({ answers }) => answers.some(({ kind }) => kind === 'set'))
    const index = question?.answers.findIndex(({ kind }) => kind === 'set') ?? -1
    const after = answered(project, question?.id ?? '', index)
    const edit = question?.answers[index]
    for (const subject of question?.subjects ?? []) {
      const entry = subject.list === 'story' ? after.story : entryOf(after, subject.list, subject.id)
      expect(JSON.stringify(entry)).toContain(JSON.stringify(edit?.kind === 'set' ? edit.value : ''))
    }
    expect(after.questions.find(({ id }) => id === question?.id)?.chosen).toBe(index)
    expect(project.questions.every(({ chosen }) => chosen === null)).toBe(true)
  })

  it('is refused where there is no such question', () => {
    expect(() => answered(deskProject(), 'q99', 0)).toThrow("no answer 0 to the question 'q99'")
  })
})

describe('selected words', () => {
  it('become a direct statement between marks of quotation, by the speaker of its sentence', () => {
    const { project, entry } = addedStatement(deskProject(), selected(deskProject(), 'Raqqa is another matter.'))
    const statement = entryOf(project, 'statements', entry.id)
    expect(statement).toMatchObject({ kind: 'direct', text: 'Raqqa is another matter.', about: ['raqqa'] })
    expect(entryOf(project, 'speakers', statement?.speaker ?? '')?.name).toBe('Anna Peters')
    expect(statement?.evidence.exact).toContain('Raqqa is another matter.')
  })

  it('become a reported statement as a sentence of their own', () => {
    const project = deskProject()
    const added = addedStatement(project, selected(project, 'the talks on Raqqa could last for weeks'))
    expect(entryOf(added.project, 'statements', added.entry.id)).toMatchObject({
      kind: 'reported',
      text: 'The talks on Raqqa could last for weeks.',
    })
  })

  it('become a statement of nobody where their sentence names no speaker, which the editor then does', () => {
    const project = deskProject()
    const added = addedStatement(project, selected(project, 'Fighters left Jarablus'))
    expect(entryOf(added.project, 'statements', added.entry.id)?.speaker).toBe('')
    const speakers = project.story.speakers.map((one) => (one.id === 'carter' ? { ...one, name: 'fighters' } : one))
    const renamed = { ...project, story: { ...project.story, speakers } }
    const own = addedStatement(renamed, selected(project, 'Fighters left Jarablus'))
    expect(entryOf(own.project, 'statements', own.entry.id)?.speaker).toBe('carter')
  })

  it('become a place that is marked wherever the report names it, and answers open questions about places', () => {
    const project = deskProject()
    const { project: after, entry } = addedPlace(project, selected(project, 'talks'))
    const marked = after.mentions.places.filter(({ place }) => place === entry.id)
    const words = marked.map(({ start, end }) => deskReport.slice(start, end))
    expect(words).toEqual(['talks', 'talks'])
    const asked = after.questions.find(({ subjects }) => subjects[0]?.key === 'places')
    expect(asked?.answers.map(({ kind }) => kind)).toEqual(['keep', 'set', 'remove'])
    expect(answered(after, asked?.id ?? '', 1).story.events[0]?.places).toEqual([entry.id])
    const without = withoutEntry(after, entry).questions.find(({ id }) => id === asked?.id)
    expect(without?.answers.map(({ kind }) => kind)).toEqual(['keep', 'remove'])
  })

  it('become an event on the day that their sentence names', () => {
    const project = deskProject()
    const added = addedEvent(project, selected(project, 'Fighters left Jarablus'))
    expect(entryOf(added.project, 'events', added.entry.id)).toMatchObject({
      title: 'Fighters left Jarablus',
      when: '2016-10-20',
      places: ['jarablus'],
    })
  })

  it('become a place without a point, which is named on the map once it has one', () => {
    const project = deskProject()
    const added = addedPlace(project, selected(project, 'Daily'))
    expect(entryOf(added.project, 'places', added.entry.id)?.geometry).toBeNull()
    const moved = movedTo(added.project, added.entry.id, [38.123456, 36.5])
    expect(entryOf(moved, 'places', added.entry.id)?.geometry).toEqual({ type: 'Point', coordinates: [38.1235, 36.5] })
  })

  it('name a date, relative to the report', () => {
    const project = deskProject()
    expect(dateOf(project, selected(project, 'Wednesday'))).toBe('2016-11-02')
    expect(dateOf(project, selected(project, 'Fighters'))).toBeNull()
  })
})

describe('what is taken out', () => {
  it('leaves nothing behind that refers to it', () => {
    const project = deskProject()
    const after = withoutEntry(project, { list: 'places', id: 'manbij' })
    expect(JSON.stringify(after.story)).not.toContain('"manbij"')
    expect(after.mentions.places.some(({ place }) => place === 'manbij')).toBe(false)
    expect(after.questions.flatMap(({ subjects }) => subjects)).not.toContainEqual(
      expect.objectContaining({ list: 'places', id: 'manbij' }),
    )
  })

  it('ends disputes and a lead that need it', () => {
    const [one = '', other = ''] = statementIds(deskProject())
    const disputed = withLead(withDisputeToggled(deskProject(), one, other), [one, other], 'Now or later?')
    expect(disputed.story.lead).toEqual({ question: 'Now or later?', statements: [one, other] })
    const after = withoutEntry(disputed, { list: 'statements', id: other })
    expect(after.story.lead).toBeUndefined()
    expect(disputedBy(after, one)).toEqual([])
  })
})

it('joins statements that dispute each other, and parts them again with their lead', () => {
  const [one = '', other = ''] = statementIds(deskProject())
  const joined = withDisputeToggled(deskProject(), one, other)
  expect(disputedBy(joined, other)).toEqual([one])
  const parted = withDisputeToggled(withLead(joined, [one, other], undefined), other, one)
  expect(disputedBy(parted, one)).toEqual([])
  expect(parted.story.lead).toBeUndefined()
})

it('says of the statements that the page opens with that they dispute each other', () => {
  const project = deskProject()
  const ids = statementIds(project).slice(0, 3)
  const led = withLead(project, ids, undefined)
  expect(isLeadDisputed(led)).toBe(false)
  const disputed = withLeadDisputed(led)
  expect(isLeadDisputed(disputed)).toBe(true)
  expect(disputed.story.lead?.statements).toEqual(ids)
})

describe('a question', () => {
  const project = deskProject()
  const [asked] = project.questions.filter(({ subjects }) => subjects.length === 1 && subjects[0]?.key === 'side')
  const [subject] = asked?.subjects ?? []
  if (asked === undefined || subject === undefined || subject.list === 'story') throw new Error('no side is asked')

  it('has an answer of the editor’s own among its answers, once', () => {
    const answer = { kind: 'set' as const, value: 'other' }
    const [once] = answeredWith(project, asked.id, answer).questions.filter(({ id }) => id === asked.id)
    expect(once?.answers.slice(asked.answers.length)).toEqual([answer])
    expect(once?.chosen).toBe(asked.answers.length)
    const back = answered(answeredWith(project, asked.id, answer), asked.id, 0)
    expect(entryOf(back, 'speakers', subject.id)).toEqual(entryOf(project, 'speakers', subject.id))
    const twice = answeredWith(answeredWith(project, asked.id, answer), asked.id, answer)
    expect(twice.questions.find(({ id }) => id === asked.id)).toEqual(once)
    expect(entryOf(twice, 'speakers', subject.id)?.side).toBe('other')
  })

  it('takes a side that nobody is left on with it', () => {
    const lone = {
      ...project,
      story: { ...project.story, sides: [...project.story.sides, { id: 'lone', name: 'Lone' }] },
    }
    const moved = answeredWith(lone, asked.id, { kind: 'set', value: 'lone' })
    const back = answered(moved, asked.id, 0)
    expect(moved.story.sides.map(({ id }) => id)).toContain('lone')
    expect(back.story.sides.map(({ id }) => id)).not.toContain('lone')
    const [after] = back.questions.filter(({ id }) => id === asked.id)
    expect(after?.answers).not.toContainEqual({ kind: 'set', value: 'lone' })
    expect(after?.chosen).toBe(0)
  })

  it('is asked for each of its entries by itself', () => {
    const both = { ...asked, subjects: [subject, { ...subject, id: 'other' }] }
    const apart = askedApart({ ...project, questions: [both] }, asked.id).questions
    expect(apart.map(({ subjects }) => subjects)).toEqual(both.subjects.map((one) => [one]))
    expect(new Set(apart.map(({ id }) => id)).size).toBe(2)
  })
})

it('takes a speaker out with what it says, and with its last statement', () => {
  const project = deskProject()
  const [speaker] = project.story.speakers
  const own = project.story.statements.filter((one) => one.speaker === speaker?.id)
  const without = withoutEntry(project, { list: 'speakers', id: speaker?.id ?? '' })
  expect(without.story.statements).toHaveLength(project.story.statements.length - own.length)
  const oneByOne = own.reduce((left, { id }) => withoutEntry(left, { list: 'statements', id }), project)
  expect(own.length).toBeGreaterThan(0)
  expect(entryOf(oneByOne, 'speakers', speaker?.id ?? '')).toBeUndefined()
})

it('adds what happened with an answer, and takes it out again with another', () => {
  const sentence = 'Nine people died on Oct. 20, 2016, when a bridge over the river fell in the night.'
  const text = `Bridge falls\n\n${sentence}\n\nIt rained.\n`
  const project = draftProject({ text, published: '2016-11-03', publisher: 'Daily' }, smallGazetteer)
  const asked = project.questions.find(({ subjects }) => subjects[0]?.key === 'events')
  if (asked === undefined) throw new Error('no question about events')
  expect(asked.answers.map(({ kind }) => kind)).toEqual(['add', 'keep'])
  const added = answered(project, asked.id, 0)
  expect(added.story.events).toMatchObject([
    {
      title: 'Nine people died on Oct. 20, 2016',
      text: sentence,
      when: '2016-10-20',
      evidence: { exact: sentence },
    },
  ])
  expect(added.questions.at(-1)?.subjects).toEqual([{ list: 'events', id: added.story.events[0]?.id, key: 'title' }])
  const back = answered(added, asked.id, 1)
  expect(back.story.events).toEqual([])
  expect(back.questions).toHaveLength(project.questions.length)
})

it('loses a speaker with the answer that its last statement is another one’s', () => {
  const project = deskProject()
  const [first, second] = project.story.speakers.map(({ id }) => id)
  const said = project.story.statements.filter(({ speaker }) => speaker === first)
  const question = {
    id: 'who',
    subjects: said.map(({ id }) => ({ list: 'statements' as const, id, key: 'speaker' })),
    why: '',
    confidence: 0.5,
    answers: [{ kind: 'keep' as const }, { kind: 'set' as const, value: second }],
    chosen: null,
  }
  const asked = { ...project, questions: [...project.questions, question] }
  const left = answered(asked, 'who', 1)
  expect(left.story.speakers.map(({ id }) => id)).not.toContain(first)
  expect(left.questions.flatMap(({ subjects }) => subjects)).not.toContainEqual(expect.objectContaining({ id: first }))
  expect(answered(asked, 'who', 0).story.speakers).toEqual(project.story.speakers)
})

it('merges two speakers', () => {
  const project = deskProject()
  const [gone, kept] = project.story.speakers
  const merged = withSpeakersMerged(project, gone?.id ?? '', kept?.id ?? '')
  expect(merged.story.speakers).toHaveLength(project.story.speakers.length - 1)
  expect(merged.story.statements.some(({ speaker }) => speaker === gone?.id)).toBe(false)
})

it('takes a drawn place for the editor’s own', () => {
  const area = {
    type: 'Polygon' as const,
    coordinates: [
      [
        [38, 36],
        [39, 36],
        [39, 37],
        [38, 36],
      ],
    ],
  }
  const drawn = withGeometry(deskProject(), 'manbij', area)
  expect(entryOf(drawn, 'places', 'manbij')).toMatchObject({ geometry: area, properties: { name: 'Manbij' } })
  expect(entryOf(drawn, 'places', 'manbij')?.properties).not.toHaveProperty('geonames')
})

describe('a place that the gazetteer has elsewhere', () => {
  const found = (id: string) => ({
    type: 'Feature' as const,
    id,
    geometry: { type: 'Point' as const, coordinates: [-74, 40.7] },
    properties: { name: 'typed', gazetteerName: 'Chelsea', country: 'US', kind: 'part', precision: 'exact' as const },
  })

  it('has its kind, country and names, but the name that the report gives and what the editor has given by hand', () => {
    const project = deskProject()
    expect(entryOf(foundAt(project, found('manbij')), 'places', 'manbij')).toEqual({
      ...found('manbij'),
      properties: { ...found('manbij').properties, name: 'Manbij' },
    })
    const given = { list: 'places', id: 'manbij', key: 'properties.kind' } as const
    const byHand = withEdit(withGiven(project, given), given, { kind: 'set', value: 'front' })
    const { properties } = entryOf(foundAt(byHand, found('manbij')), 'places', 'manbij') ?? {}
    expect(properties).toMatchObject({ kind: 'front', country: 'US', gazetteerName: 'Chelsea' })
    const again = addedPlace(withoutEntry(byHand, { list: 'places', id: 'manbij' }), selected(project, 'Manbij'))
    expect(entryOf(foundAt(again.project, found('manbij')), 'places', 'manbij')?.properties.kind).toBe('part')
  })

  it('is an answer, which the drafted place takes back', () => {
    const project = deskProject()
    const id = project.places.features[0]?.id ?? ''
    const question = {
      id: 'which',
      subjects: [{ list: 'places' as const, id, key: 'geometry' }],
      why: '',
      confidence: 0.5,
      answers: [{ kind: 'keep' as const }],
      chosen: null,
    }
    const asked = { ...project, questions: [question] }
    const elsewhere = answeredWith(asked, 'which', { kind: 'place', place: found(id) })
    expect(entryOf(elsewhere, 'places', id)?.properties.country).toBe('US')
    expect(answered(elsewhere, 'which', 0).places).toEqual(project.places)
  })
})

it('opens a story’s files again as they were, with what its report mentions', () => {
  const project = deskProject()
  const opened = openedProject(storyFiles(project), {})
  expect(opened.kind).toBe('project')
  if (opened.kind !== 'project') return
  expect(opened.project.story).toEqual(project.story)
  expect(opened.project.mentions.places.map(({ place }) => place)).toContain('manbij')
  const refused = openedProject({ ...storyFiles(project), story: { version: 2 } }, {})
  expect(refused).toMatchObject({ kind: 'refused' })
})

it('is read by the validator, whose problems are the open questions', () => {
  const project = deskProject()
  const read = readStory(storyFiles(project))
  const open = project.questions.filter(({ confidence, answers }) => confidence === 0 && answers.length === 0)
  expect(read.kind).toBe(open.length === 0 ? 'story' : 'problems')
})

it('asks where it happened of what an answer adds, only where its sentence names no place', () => {
  const asked = (sentence: string) => {
    const text = `${sentence}\n\nCarter said Jarablus was warm. Carter said Manbij was calm. Carter said Manbij was cold.\n`
    const project = draftProject({ text, published: '2016-11-03', publisher: 'Daily' }, smallGazetteer)
    const source = mainSource(project)?.id ?? ''
    const added = addedEvent(project, { start: 0, end: sentence.length, source }).project
    const event = { ...added.story.events.at(-1), id: 'new' }
    const question = {
      id: 'q',
      subjects: [{ list: 'story', key: 'events' }],
      why: '',
      confidence: 0.2,
      chosen: null,
    } as const
    const asking = { ...project, questions: [{ ...question, answers: [{ kind: 'add', event }] }] } as Project
    const after = answered(asking, 'q', 0)
    const where = after.questions.find(({ subjects }) => subjects[0]?.key === 'places')
    return { after, where }
  }
  expect(asked('Nine people died in Raqqa on Oct. 20, 2016, when a bridge fell.').where).toBeUndefined()
  const { after, where } = asked('Nine people died on Oct. 20, 2016, when a bridge fell.')
  expect(where?.answers[0]).toEqual({ kind: 'set', value: ['manbij'] })
  expect(where?.answers.slice(-2)).toEqual([{ kind: 'set', value: [] }, { kind: 'remove' }])
  expect(answered(after, where?.id ?? '', 0).story.events.at(-1)?.places).toEqual(['manbij'])
})
