import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { checkStory } from './checkStory.ts'
import { newStory } from './newStory.ts'

it('writes a story that is in order, and nothing over another', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'))
  const paths = ['stories/one/story.json', 'stories/one/report.txt', 'geo/one.geojson']
  expect(newStory('one', folder)).toEqual(paths.map((path) => join(folder, path)))
  expect(await checkStory(join(folder, 'stories/one'))).toMatchObject({
    kind: 'story',
    story: { id: 'one', title: expect.stringContaining('invented') },
    warnings: [],
  })
  expect(() => newStory('one', folder)).toThrow(`${join(folder, 'stories/one/story.json')} is there already`)
  rmSync(folder, { recursive: true })
})

it.each(['', 'two words', '../up', 'a/b'])('refuses %j as an id', (id) => {
  expect(() => newStory(id)).toThrow(`'${id}' can’t be a story’s id`)
})
