import { describe, expect, it } from 'vitest'
import type { Day } from '../../story/time/day.ts'
import { smallGazetteer } from '../../testing/smallGazetteer.ts'
import { answered } from '../project/answered.ts'
import { disputedBy, withDisputeToggled } from '../project/disputes.ts'
import { withSpeakersMerged } from '../project/mergedSpeakers.ts'
import type { Project } from '../project/project.ts'
import { withoutEntry } from '../project/removed.ts'
import { draftProject } from './draftProject.ts'

const report = `ANKARA, Turkey, Nov. 3 (Daily) -- Turkey said on Wednesday that the bridge in Manbij was closed.

The Syrian army denied that the bridge in Manbij was closed. Iraq said that it was sorry for Manbij.
`

const drafted = (text: string) =>
  draftProject({ text, published: '2016-11-03' as Day, publisher: 'Daily', url: undefined }, smallGazetteer)

const asked = ({ questions }: Project) => questions.find(({ subjects }) => subjects[0]?.key === 'lead')

const speakersOf = ({ story }: Project, ids: readonly string[]) =>
  ids.map((id) => story.statements.find((one) => one.id === id)?.speaker)

function given(project: Project, index: number): Project {
  return answered(project, asked(project)?.id ?? '', index)
}

describe('the question which statements stand first', () => {
  it('offers pairs of two speakers about one place, the denied one first, and none', () => {
    const project = drafted(report)
    const answers = asked(project)?.answers ?? []
    expect(answers.at(-1)).toEqual({ kind: 'set', value: undefined })
    const pairs = answers.flatMap((answer) => (answer.kind === 'lead' ? [answer.statements] : []))
    expect(pairs.map((pair) => speakersOf(project, pair))[0]).toEqual(['turkey', 'syrian-army'])
    expect(pairs.length).toBeGreaterThan(1)
  })

  it('is not asked where one speaker speaks, or nobody about the same place', () => {
    const calm = 'Turkey said on Wednesday that Manbij was calm.'
    expect(asked(drafted(calm))).toBeUndefined()
    expect(asked(drafted(`${calm} Iraq said that Mosul was calm.`))).toBeUndefined()
  })

  it('makes a pair the lead and says that they disagree, and takes that back', () => {
    const project = drafted(report)
    const [first] = asked(project)?.answers ?? []
    const [one = '', other = ''] = first?.kind === 'lead' ? first.statements : []
    const led = given(project, 0)
    expect(led.story.lead).toEqual({ statements: [one, other] })
    expect(disputedBy(led, one)).toEqual([other])
    const none = given(led, (asked(led)?.answers.length ?? 0) - 1)
    expect(none.story).toEqual(project.story)
    const joined = withDisputeToggled(project, one, other)
    expect(given(given(joined, 0), (asked(joined)?.answers.length ?? 0) - 1).story).toEqual(joined.story)
  })

  it('offers first, and once, the pair that the editor says disagrees', () => {
    const project = drafted(report)
    const pairs = (after: Project) =>
      (asked(after)?.answers ?? []).flatMap((answer) => (answer.kind === 'lead' ? [answer.statements] : []))
    const [, second = ['', '']] = pairs(project)
    const joined = withDisputeToggled(project, second[1], second[0])
    expect(pairs(joined)[0]).toEqual([second[1], second[0]])
    expect(pairs(joined)).toHaveLength(pairs(project).length)
    const answeredFirst = given(project, 0)
    expect(pairs(withDisputeToggled(answeredFirst, second[1], second[0]))).toEqual(pairs(answeredFirst))
  })

  it('takes one pair in place of another', () => {
    const project = drafted(report)
    expect(given(given(project, 0), 1).story).toEqual(given(project, 1).story)
  })

  it('loses the pairs of a statement that goes, and of two speakers that are one', () => {
    const project = drafted(report)
    const [one = ''] = project.story.statements.map(({ id }) => id)
    const answers = (after: Project) => JSON.stringify(asked(after)?.answers)
    expect(answers(project)).toContain(one)
    expect(answers(withoutEntry(given(project, 0), { list: 'statements', id: one }))).not.toContain(one)
    expect(asked(withoutEntry(given(project, 0), { list: 'statements', id: one }))?.chosen).toBeNull()
    const merged = ['syrian-army', 'iraq'].reduce((before, id) => withSpeakersMerged(before, id, 'turkey'), project)
    expect(asked(merged)).toBeUndefined()
  })
})
