import { raqqaStory } from '../../src/testing/raqqaStory.ts'
import { expect, test } from './engineTest.ts'

const allQuotes = raqqaStory()
  .statements.map(({ id }) => id)
  .sort()

test('a frame that may do nothing but run scripts has its story, its map and its height', async ({ reader, webGl }) => {
  await reader.openHost('sandbox-named.html')
  const story = reader.inFrame('iframe')
  await story.ready()
  await story.chooseInList('mosul')
  await story.expectChosen('mosul')
  const heights = () => reader.page.evaluate(() => document.querySelector('iframe')?.getAttribute('height'))
  await expect.poll(heights).not.toBe('900')
  if (!webGl) return
  await story.pointAtMap()
  await expect.poll(() => story.root('data-map')).toBe('live')
})

test('where the policy names no origin such a frame shows the story all the same, in WebKit as text', async ({
  reader,
  engine,
}) => {
  await reader.openHost('sandbox.html')
  const story = reader.inFrame('iframe')
  await story.expectQuotes(allQuotes)
  const map = await story.style('[data-panel="map"]', 'display')
  if (engine !== 'webkit') return expect(map).not.toBe('none')
  expect(map).toBe('none')
  // It has waited for its stylesheet until then.
  await expect.poll(() => story.style('body', 'font-family')).toBe('Georgia, serif')
  expect(await story.style('main', 'content-visibility')).toBe('visible')
})
