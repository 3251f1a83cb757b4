import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { storyFilesFixture } from '../../src/testing/storyFixture.ts'
import { readStoryFolder } from './readStoryFolder.ts'

const stories = mkdtempSync(join(tmpdir(), 'dateline-'))
const still = join(stories, 'fixture', 'places.still.json')

beforeAll(() => mkdir(join(stories, 'fixture')))
afterAll(() => rmSync(stories, { recursive: true }))

/** Writes a story whose place `raqqa` lies at a longitude, reads it, and returns what is said of its still map. */
async function read(longitude: number, summary = 'A story for a test.'): Promise<readonly string[]> {
  const { story, places } = storyFilesFixture({
    places: { raqqa: { type: 'Point', coordinates: [longitude, 36] } },
  })
  writeFileSync(join(stories, 'fixture', 'story.json'), JSON.stringify(Object.assign({}, story, { summary })))
  writeFileSync(join(stories, 'fixture', 'places.geojson'), JSON.stringify(places))
  const said: string[] = []
  expect(await readStoryFolder(stories, 'fixture', (line) => said.push(line))).toMatchObject({ kind: 'story' })
  return said
}

it('bakes a still map that is missing or of other places, and no other', { timeout: 120_000 }, async () => {
  expect(await read(39)).toEqual(['fixture has no still map: baking it …', expect.stringContaining('gzip')])
  const first = readFileSync(still, 'utf8')
  expect(await read(39, 'Other words for a test.')).toEqual([])
  expect(readFileSync(still, 'utf8')).toBe(first)
  expect(await read(39.2)).toEqual([
    'fixture has a still map of other views: baking it anew …',
    expect.stringContaining('gzip'),
  ])
  expect(readFileSync(still, 'utf8')).not.toBe(first)
  writeFileSync(still, JSON.stringify({ ...JSON.parse(first), views: undefined }))
  expect(await read(39)).toHaveLength(2)
  expect(readFileSync(still, 'utf8')).toBe(first)
})
