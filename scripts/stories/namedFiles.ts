import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { isRecord, listIn } from '../../src/story/format/entries.ts'
import { stillFile } from '../../src/story/format/stillFile.ts'
import { pictureEntries } from '../../src/story/parts/pictureEntries.ts'
import { pathBeside } from './readStoryFiles.ts'

/**
 * The paths of the files that the story in a folder is made of, from that folder: `story.json`, and its places, still map, texts and
 * pictures. What lies elsewhere begins with `..`. Empty where there is no story that can be read.
 */
export function namedFiles(folder: string): readonly string[] {
  const path = join(folder, 'story.json')
  const story = readJson(path)
  if (!isRecord(story)) return []
  const places = typeof story.places === 'string' ? [story.places, stillFile(story.places)] : []
  const texts = listIn(story, 'sources').flatMap((source) =>
    isRecord(source) && typeof source.text === 'string' ? [source.text] : [],
  )
  const pictures = pictureEntries(story).flatMap(({ value }) => (typeof value.file === 'string' ? [value.file] : []))
  const paths = [...places, ...texts, ...pictures].flatMap((address) => {
    const beside = pathBeside(path, address)
    return typeof beside === 'string' ? [relative(dirname(path), beside).split(sep).join('/')] : []
  })
  return [...new Set(['story.json', ...paths])]
}

function readJson(path: string): unknown {
  try {
    return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined
  } catch {
    return undefined
  }
}
