import { expect, it } from 'vitest'
import { clusteredShape } from '../../../e2e/shapes/clusteredShape.ts'
import { readStory } from '../reading/readStory.ts'
import type { Story } from '../story.ts'
import { heldMoments, mostWhole } from './heldMoments.ts'
import { windowLength } from './listWindow.ts'
import { momentIndex, momentsInIndex } from './momentIndex.ts'
import { hasWords, withWords, withWordsOf, wordsIn } from './words.ts'

function clusteredStory(statements: number): Story {
  const { story, places, texts } = clusteredShape(statements)
  const read = readStory({ story, places, texts: new Map(Object.entries(texts)) })
  if (read.kind === 'problems') throw new Error(JSON.stringify(read.problems))
  // As a page’s data carry it.
  return JSON.parse(JSON.stringify(read.story))
}

const story = clusteredStory(250)
const held = heldMoments(story) ?? new Set()
const part = withWordsOf(story, held)

it('a short story is held whole, a long one in part, whatever its length', () => {
  expect(heldMoments(clusteredStory(Math.floor(mostWhole / 2)))).toBeNull()
  expect(held.size).toBeGreaterThanOrEqual(windowLength)
  expect(held.size).toBeLessThan(mostWhole)
  expect(heldMoments(clusteredStory(500))?.size).toBeLessThan(mostWhole)
})

it('holds the statements of the lead, however old', () => {
  const [oldest, next] = story.statements
  const lead = { statements: [oldest?.id ?? '', next?.id ?? ''] }
  expect(lead.statements.every((id) => held.has(id))).toBe(false)
  expect(lead.statements.every((id) => heldMoments({ ...story, lead })?.has(id))).toBe(true)
})

it('the part has the words of what is held alone', () => {
  expect(
    [...part.statements, ...part.events]
      .filter(hasWords)
      .map(({ id }) => id)
      .sort(),
  ).toEqual([...held].sort())
  expect(part.sources.every(({ text }) => text === undefined)).toBe(true)
})

it('the part and the rest make the story', () => {
  const rest = wordsIn(story, (id) => !held.has(id))
  expect(JSON.parse(JSON.stringify(withWords(part, rest)))).toEqual(story)
})

it('the index and the words make the part', () => {
  const index: ReturnType<typeof momentIndex> = JSON.parse(JSON.stringify(momentIndex(part)))
  const bare = { ...part, ...momentsInIndex(index, part) }
  const whole = withWords(
    bare,
    wordsIn(part, () => true),
  )
  // The order in which a statement’s disputes were stated is not kept.
  const sorted = ({ statements, ...rest }: Story) => ({
    ...rest,
    statements: statements.map((one) => ({ ...one, disputes: [...one.disputes].sort() })),
  })
  expect(JSON.parse(JSON.stringify(sorted(whole)))).toEqual(JSON.parse(JSON.stringify(sorted(part))))
})
