import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { draftFromElsewhere } from './draftFromElsewhere.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'draft-'))
  writeFileSync(join(folder, 'report.txt'), 'MOSUL, Iraq -- “We hold the bridge,” Gen. Amin said on Monday.\n')
})
afterEach(() => {
  process.exitCode = undefined
  rmSync(folder, { recursive: true })
})

const story = {
  id: 'bridge',
  version: 1,
  statements: [
    { id: 'a', kind: 'direct', text: 'We hold the bridge' },
    { id: 'b', kind: 'direct', text: 'We will never leave' },
  ],
  extra: { kept: true },
}

/** Brings in a draft with this text of its file, and gives the lines that are printed. */
async function broughtIn(json: string): Promise<readonly string[]> {
  writeFileSync(join(folder, 'draft.json'), json)
  const options = { files: [], lines: false }
  return draftFromElsewhere(join(folder, 'report.txt'), join(folder, 'draft.json'), options, join(folder, 'public'))
}

const written = (path: string) => readFileSync(join(folder, 'public', path), 'utf8')

it('writes the story, keeps all of it, and says what is not in the report', async () => {
  const lines = await broughtIn(JSON.stringify(story))
  expect(process.exitCode).toBe(1)
  expect(lines.filter((line) => line.startsWith('  '))).toHaveLength(1)
  expect(lines.join('\n')).toMatch(/statements\[1].evidence.exact is 'We will never leave'/)
  const kept = JSON.parse(written('stories/bridge/story.json'))
  expect(kept).toMatchObject({ extra: { kept: true }, sources: [{ role: 'main', text: 'report.txt' }] })
  expect(kept.statements).toHaveLength(2)
  expect(written('stories/bridge/report.txt')).toContain('We hold the bridge')
})

it('copies the places from beside the draft, and says where there are none', async () => {
  writeFileSync(join(folder, 'places.geojson'), '{"type":"FeatureCollection","features":[]}')
  await broughtIn(JSON.stringify({ ...story, places: 'places.geojson' }))
  expect(written('geo/bridge.geojson')).toContain('FeatureCollection')
  for (const places of ['', '.', 'none.geojson', 'report.txt', 7]) {
    expect((await broughtIn(JSON.stringify({ ...story, id: 'other', places }))).join('\n')).toContain(
      'places are not there',
    )
    rmSync(join(folder, 'public/stories/other'), { recursive: true })
  }
})

it('writes the text where no other source has its own', async () => {
  const sources = [
    { id: 'daily', role: 'main', text: '../../x.txt' },
    { id: 'other', text: 'report.txt' },
  ]
  await broughtIn(JSON.stringify({ ...story, sources }))
  expect(JSON.parse(written('stories/bridge/story.json')).sources).toMatchObject([{ text: 'report-2.txt' }, sources[1]])
})

it.each([
  ['[1]', 'is no story'],
  ['"story"', 'is no story'],
  ['{"version":', 'line 1, column'],
  ['{"version":2}', 'has version 2 of the story format, and this program reads version 1'],
])('refuses %s', async (json, sentence) => {
  await expect(broughtIn(json)).rejects.toThrow(sentence)
})
