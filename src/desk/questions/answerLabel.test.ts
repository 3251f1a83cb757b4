import { expect, it } from 'vitest'
import { deskProject } from '../../testing/deskProject.ts'
import { withEntry } from '../project/entries.ts'
import type { Edit, Subject } from '../project/question.ts'
import { deskEnglish } from '../wording/deskEnglish.ts'
import { answerLabel, keptLabel } from './answerLabel.ts'

const drafted = deskProject()
const [one = '', other = ''] = drafted.story.statements.map(({ id }) => id)
const saidOn = (id: string): Subject => ({ list: 'statements', id, key: 'said.on' })
const dated = (id: string, on: string) => (project: typeof drafted) =>
  withEntry(project, 'statements', id, (statement) => ({ ...statement, said: { ...statement.said, on } }))

it('names the value that is kept, and none where the values differ', () => {
  const same = dated(other, '2016-11-02')(dated(one, '2016-11-02')(drafted))
  const label = (project: typeof drafted) =>
    answerLabel(project, [saidOn(one), saidOn(other)], { kind: 'keep' }, deskEnglish)
  expect(label(same)).toBe('Keep: 2 November 2016')
  const differing = dated(other, '2016-11-03')(same)
  expect(label(differing)).toBe('Keep it')
  expect([one, other].map((id) => keptLabel(differing, saidOn(id), deskEnglish))).toEqual([
    '2 November 2016',
    '3 November 2016',
  ])
})

it('names the event that an answer adds by its day and its sentence', () => {
  const event = { id: 'e', title: '', text: 'A bridge fell.', when: '2016-11-02', places: [] }
  const evidence = { source: 's', exact: 'A bridge fell.' }
  const label = (edit: Edit) => answerLabel(drafted, [{ list: 'story', key: 'events' }], edit, deskEnglish)
  expect(label({ kind: 'add', event: { ...event, evidence } })).toBe('Add for 2 November 2016: A bridge fell.')
  expect(label({ kind: 'keep' })).toBe('Nothing to add')
})

it('calls what is given nowhere not said', () => {
  const subject: Subject = { list: 'events', id: drafted.story.events[0]?.id ?? '', key: 'places' }
  expect(answerLabel(drafted, [subject], { kind: 'set', value: [] }, deskEnglish)).toBe('Not said')
})

it('names statements that face each other by who makes them, each on a line, and the answer that none do', () => {
  const subject: Subject = { list: 'story', key: 'lead' }
  const label = (edit: Edit) => answerLabel(drafted, [subject], edit, deskEnglish).replace(/[\u2068\u2069]/g, '')
  const direct = drafted.story.statements.find(({ kind }) => kind === 'direct')?.id ?? ''
  expect(label({ kind: 'lead', statements: [one, direct] })).toBe(
    'Carter: Manbij was calm.\nAnna Peters: “We will leave Manbij when the talks end”',
  )
  expect(label({ kind: 'set', value: undefined })).toBe('None of these')
})
