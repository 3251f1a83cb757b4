import { expect, it } from 'vitest'
import { storyFixture } from '../../testing/storyFixture.ts'
import { isWithin, type Narrowing, sideOf } from './narrowing.ts'

const story = storyFixture({
  statements: ['ann', 'bob', 'cem'].map((speaker) => ({ id: `by-${speaker}`, speaker })),
})

it.each<[Narrowing | null, readonly string[]]>([
  [null, ['by-ann', 'by-bob', 'by-cem']],
  [{ kind: 'speaker', id: 'bob' }, ['by-bob']],
  [{ kind: 'side', id: 'right' }, ['by-bob', 'by-cem']],
  [{ kind: 'side', id: 'bob' }, []],
  [{ kind: 'speaker', id: 'right' }, []],
])('%j', (narrowing, ids) => {
  const within = story.statements.filter((statement) => isWithin(story, statement, narrowing))
  expect(within.map(({ id }) => id)).toEqual(ids)
})

it('knows the side of each statement', () => {
  expect(story.statements.map((statement) => sideOf(story, statement))).toEqual(['left', 'right', 'right'])
})
