import { afterEach, expect, it, vi } from 'vitest'
import { createStoryStore } from '../../store/storyStore.ts'
import { momentIndex } from '../../story/parts/momentIndex.ts'
import { hasWords, withWordsOf, wordsIn } from '../../story/parts/words.ts'
import { storyFixture } from '../../testing/storyFixture.ts'
import { longStory } from './longStory.ts'

const whole = storyFixture({ statements: [{ id: 'held' }, { id: 'rest' }] })
const held = withWordsOf(whole, new Set(['held']))
const bare = { ...held, statements: [], events: [] }
const part = { index: 'index.json', words: wordsIn(held, () => true), rest: 'rest.json' }

afterEach(() => vi.unstubAllGlobals())

it('becomes whole however many ask at once, also after a failure', async () => {
  let answers = 0
  vi.stubGlobal('fetch', async ({ pathname }: URL) => {
    if (pathname === '/index.json') return Response.json(momentIndex(held))
    answers += 1
    return answers === 1 ? new Response('', { status: 500 }) : Response.json(wordsIn(whole, (id) => id === 'rest'))
  })
  const { story, readRest } = await longStory(bare, part, 'https://example.org/')
  const { actions, getState } = createStoryStore(story, undefined, readRest)
  await expect(actions.whole()).rejects.toThrow('status 500')
  await Promise.all([actions.whole(), actions.whole(), actions.whole()])
  expect(getState().story.statements.every(hasWords)).toBe(true)
  expect(answers).toBe(2)
})
