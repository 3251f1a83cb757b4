import { expect, it } from 'vitest'
import { anchored } from './anchored.ts'

const text = `MOSUL, Iraq -- “We hold the bridge,” Gen. Amin said.

The bridge was shelled. Gen. Amin said the bridge was shelled on Monday.
`

const story = {
  title: 'A bridge',
  sources: [
    { id: 'daily', role: 'main' },
    { id: 'other', role: 'context' },
  ],
  statements: [
    {
      id: 'a',
      kind: 'direct',
      text: 'We hold the bridge',
      evidence: { source: 'daily', exact: '"We hold the bridge," Gen. Amin said' },
    },
    { id: 'b', kind: 'reported', text: 'It was shelled.', evidence: { source: 'daily', exact: 'bridge was shelled' } },
    {
      id: 'c',
      kind: 'direct',
      text: 'We will hold the bridge',
      evidence: { source: 'daily', exact: 'We will hold the bridge' },
    },
    { id: 'd', kind: 'direct', text: 'We hold the bridge' },
    { id: 'e', kind: 'reported', text: 'Elsewhere.', evidence: { source: 'other', exact: 'not in this text' } },
    { id: 'f', kind: 'reported', text: 'Nothing is given.' },
  ],
  events: [{ id: 'g', title: 'Shelled', evidence: { source: 'daily', exact: 'the bridge was shelled on Monday' } }],
}

const answer = anchored(story, text, 'report.txt')
const statements = answer.story.statements as readonly { readonly evidence?: Readonly<Record<string, string>> }[]

it('gives evidence the article’s own spelling', () => {
  expect(statements[0]?.evidence?.exact).toBe('“We hold the bridge,” Gen. Amin said')
})

it('tells words that occur twice from each other', () => {
  expect(statements[1]?.evidence?.prefix ?? statements[1]?.evidence?.suffix).toBeDefined()
})

it('takes quoted words without evidence for their own', () => {
  expect(statements[3]?.evidence).toEqual({ source: 'daily', exact: 'We hold the bridge' })
})

it('drops nothing, and leaves other sources alone', () => {
  expect(statements).toHaveLength(6)
  expect(statements[2]).toEqual(story.statements[2])
  expect(statements[4]).toEqual(story.statements[4])
  expect(answer.story.title).toBe('A bridge')
})

it('reports each claim whose words are not in the article', () => {
  expect(answer.found).toBe(4)
  expect(answer.problems.map(({ path }) => path)).toEqual([
    'statements[2].evidence.exact',
    'statements[5].evidence.exact',
  ])
  expect(answer.problems[0]).toMatchObject({ value: 'We will hold the bridge' })
})

const main = { sources: [{ id: 'daily', role: 'main' }] }
const direct = (evidence: unknown, words = 'We hold the bridge') =>
  anchored({ ...main, statements: [{ kind: 'direct', text: words, evidence }] }, text, 'report.txt')

it.each([
  ['whose source is none of the story’s', { source: 'ghost', exact: 'We hold the bridge' }],
  ['that is bare words', 'We hold the bridge'],
  ['that leaves words out', { source: 'daily', exact: 'We hold … bridge, said Amin' }],
  ['that is another sentence', { source: 'daily', exact: 'The bridge was shelled.' }],
  ['that is missing', undefined],
])('anchors quoted words with evidence %s', (_, evidence) => {
  const { story, problems, found } = direct(evidence)
  expect(problems).toEqual([])
  expect(found).toBe(1)
  expect(story.statements).toMatchObject([{ evidence: { source: 'daily', exact: 'We hold the bridge' } }])
})

it('takes marks of quotation off quoted words, and keeps what else the evidence says', () => {
  const { story, problems } = direct(
    { source: 'daily', exact: 'We hold the bridge', $comment: 'mine' },
    '“We hold the bridge”',
  )
  expect(problems).toEqual([])
  expect(story.statements).toMatchObject([{ text: 'We hold the bridge', evidence: { $comment: 'mine' } }])
})

it('forgets a prefix that isn’t there', () => {
  const evidence = { source: 'daily', exact: 'the bridge was shelled', prefix: 'Nobody said' }
  const { story, problems } = anchored({ ...main, events: [{ title: 'Shelled', evidence }] }, text, 'report.txt')
  expect(problems).toEqual([])
  expect(story.events).not.toMatchObject([{ evidence: { prefix: 'Nobody said' } }])
})

it('names the text in the main source', () => {
  expect(answer.story.sources).toEqual([
    { id: 'daily', role: 'main', text: 'report.txt' },
    { id: 'other', role: 'context' },
  ])
})

it('gives a main source without an id one', () => {
  expect(anchored({ sources: [{ role: 'main', title: 'A' }] }, text, 'report.txt').story.sources).toEqual([
    { role: 'main', title: 'A', id: 'report', text: 'report.txt' },
  ])
})

it.each([[{}], [{ statements: 'none' }], [{ statements: [null, 3] }], [{ sources: [null] }]])(
  'takes any object for a draft: %j',
  (odd) => {
    expect(anchored(odd, text, 'report.txt').problems).toEqual([])
  },
)
