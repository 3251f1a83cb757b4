import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { finishReplacing, replaceStory } from './replaceStory.ts'

const id = 'test-story'
const base = 'e2e/stories/base'
const text = (path: string) => readFileSync(path, 'utf8')

/** The story as it is, and changed: its text has another name, and its title is another. */
const before = new Map(['story.json', 'places.geojson', 'report.txt'].map((name) => [name, text(join(base, name))]))
const after = new Map([
  [
    'story.json',
    text(join(base, 'story.json')).replace('report.txt', 'texts/new.txt').replace('Test story', 'Changed'),
  ],
  ['places.geojson', text(join(base, 'places.geojson')).replace('Test area', 'Changed area')],
  ['texts/new.txt', text(join(base, 'report.txt'))],
])

let stories: string
let folder: string

beforeEach(async () => {
  stories = mkdtempSync(join(tmpdir(), 'dateline-replacing-'))
  folder = join(stories, id)
  expect(await replaceStory(stories, id, before)).toEqual([])
})
afterEach(() => rmSync(stories, { recursive: true }))

/** What the folder holds, by path. */
function held(): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort()
  return new Map(paths.map((path) => [path, text(join(folder, path))]))
}

const sorted = (files: ReadonlyMap<string, string>) => new Map([...files].sort())

it('puts one story in the place of another, and leaves nothing else behind', async () => {
  expect(held()).toEqual(sorted(before))
  expect(await replaceStory(stories, id, after)).toEqual([])
  expect(held()).toEqual(sorted(after))
  expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([])
})

it('leaves a new story’s folder away where the story has problems', async () => {
  expect(await replaceStory(stories, 'other', before)).toEqual([expect.stringContaining("its id is 'test-story'")])
  expect(readdirSync(stories)).toEqual([id])
})

it('writes no file where a folder is, nor a folder where a file is', async () => {
  mkdirSync(join(folder, 'texts/new.txt'), { recursive: true })
  expect(await replaceStory(stories, id, after)).toEqual([expect.stringContaining('texts/new.txt is a folder')])
  rmSync(join(folder, 'texts'), { recursive: true })
  writeFileSync(join(folder, 'texts'), 'a file')
  expect(await replaceStory(stories, id, after)).toEqual([expect.stringContaining('/texts is a file')])
  rmSync(join(folder, 'texts'))
  expect(held()).toEqual(sorted(before))
})

describe('a process that ended', () => {
  const put = (path: string, content: string) => {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
  }

  it.each([0, 1, 2, 3])('while it wrote, with %i files written, leaves the old story', (count) => {
    for (const [path, content] of [...after].slice(0, count)) put(join(folder, '.new', id, path), content)
    finishReplacing(folder)
    expect(held()).toEqual(sorted(before))
  })

  // All but story.json are moved, then the old text goes, then story.json is moved.
  const steps = ['places.geojson', 'texts/new.txt', 'report.txt', 'story.json']
  it.each([0, 1, 2, 3, 4])('after that, with %i steps done, leaves the new one', (count) => {
    for (const [path, content] of after) put(join(folder, '.ready', id, path), content)
    for (const path of steps.slice(0, count)) {
      if (!after.has(path)) rmSync(join(folder, path))
      else {
        mkdirSync(dirname(join(folder, path)), { recursive: true })
        renameSync(join(folder, '.ready', id, path), join(folder, path))
      }
    }
    finishReplacing(folder)
    expect(held()).toEqual(sorted(after))
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([])
  })
})

it('touches nothing in a folder that nobody was writing', () => {
  const copy = join(stories, 'copy')
  cpSync(folder, copy, { recursive: true })
  finishReplacing(folder)
  expect(readdirSync(copy)).toEqual(readdirSync(folder))
  expect(held()).toEqual(sorted(before))
})
