import { expect, test } from './engineTest.ts'

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
