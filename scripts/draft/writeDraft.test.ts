import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { draftStory } from '../../src/draft/story/draftStory.ts'
import { smallGazetteer } from '../../src/testing/smallGazetteer.ts'
import { checkStory } from '../stories/checkStory.ts'
import { draftFiles } from './draftFiles.ts'
import { writeDraft } from './writeDraft.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'draft-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const text = 'Bridge closed\n\nMOSUL, Iraq, Nov. 3 (AFP) -- The bridge in Ramadi is closed, Carter said on Wednesday.\n'
const drafted = draftStory({ text, published: '2016-11-03', publisher: 'AFP' }, smallGazetteer)

it('writes a story that the check accepts', async () => {
  const paths = writeDraft(draftFiles(drafted, 'bridge'), folder)
  expect(paths).toEqual(
    ['stories/bridge/story.json', 'stories/bridge/afp-2016-11-03.txt', 'geo/bridge.geojson'].map((path) =>
      join(folder, path),
    ),
  )
  const checked = await checkStory(join(folder, 'stories', 'bridge'))
  expect(checked).toMatchObject({ kind: 'story', story: { id: 'bridge' } })
})

it('writes over nothing', () => {
  writeDraft(new Map([['stories/bridge/story.json', 'mine']]), folder)
  expect(() => writeDraft(draftFiles(drafted, 'bridge'), folder)).toThrow('story.json is there already')
  expect(readFileSync(join(folder, 'stories/bridge/story.json'), 'utf8')).toBe('mine')
})

it('writes over the one file that it may, and again what is there', () => {
  const files = draftFiles(drafted, 'bridge')
  writeDraft(files, folder)
  const path = join(folder, 'stories/bridge/story.json')
  writeDraft(new Map([...files, ['stories/bridge/story.json', 'anchored']]), folder, path)
  expect(readFileSync(path, 'utf8')).toBe('anchored')
})
