import { expect, it } from 'vitest'
import { storyAt } from '../../scripts/stories/checkStory.ts'
import { storyFixture } from '../../src/testing/storyFixture.ts'
import { timelineOf } from './timelineOf.ts'

it('makes a slide of every statement and every event, with its words, speaker and source', async () => {
  const story = await storyAt('public/stories/raqqa-2016-11')
  const { events } = timelineOf(story)
  expect(events).toHaveLength(story.statements.length + story.events.length)
  expect(new Set(events.map(({ unique_id }) => unique_id)).size).toBe(events.length)
  for (const [index, { text, evidence }] of story.statements.entries()) {
    const html = events[index]?.text.text ?? ''
    for (const part of [text, evidence.exact]) expect(html).toContain(part.replaceAll('"', '&#34;'))
  }
})

it('dates a slide by its first and last day, and escapes the story’s text', () => {
  const story = storyFixture({
    statements: [{ text: 'a < b', said: { on: '2016-10-01/2016-10-05' } }, { said: { on: '../2016-11-03' } }],
  })
  const [first, second] = timelineOf(story).events
  expect(first?.start_date).toEqual({ year: 2016, month: 10, day: 1 })
  expect(first?.end_date).toEqual({ year: 2016, month: 10, day: 5 })
  expect(first?.text.text).toContain('a &#60; b')
  expect(second?.start_date).toEqual({ year: 2016, month: 11, day: 3 })
  expect(second?.end_date).toBeUndefined()
})
