import { readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { idFrom } from '../../src/draft/reading/ids.ts'
import { anchored, mainSource } from '../../src/draft/story/anchored.ts'
import { isRecord, listIn } from '../../src/story/format/entries.ts'
import { jsonText } from '../../src/story/format/jsonText.ts'
import { problemSentence } from '../../src/story/format/problem.ts'
import { decodeJson } from '../../src/story/reading/decodeFile.ts'
import { readTextFile } from '../stories/readTextFile.ts'
import { counted } from '../terminal/counted.ts'
import type { DraftOptions } from './draftOptions.ts'
import { readArticleFile } from './readArticleFile.ts'
import { writeDraft } from './writeDraft.ts'

type Json = Readonly<Record<string, unknown>>

/**
 * Anchors a story that was drafted elsewhere in its article and writes it into a site’s folder of public files. Returns the lines to
 * print: each claim that isn’t in the text, too. Throws a sentence where a file is no story that this version reads.
 */
export async function draftFromElsewhere(
  path: string,
  from: string,
  options: DraftOptions,
  publicFolder = 'public',
): Promise<readonly string[]> {
  const article = await readArticleFile(path, options)
  const draft = await readStory(from)
  const id = options.id ?? idFrom([draft.id, draft.title].find((name) => typeof name === 'string') ?? 'story')
  const textName = textNameOf(draft)
  const { story, found, problems } = anchored(draft, article.text, textName)
  const places = placesFile(from, story.places)
  const paths = writeDraft(
    new Map([
      [`stories/${id}/story.json`, jsonText({ ...story, id, places: `../../geo/${id}.geojson` })],
      [`stories/${id}/${textName}`, article.text],
      ...(places === null ? [] : [[`geo/${id}.geojson`, places] as const]),
    ]),
    publicFolder,
    from,
  )
  if (problems.length > 0) process.exitCode = 1
  return [
    ...paths,
    `${counted(found, 'claim')} in the article’s own words`,
    ...(places === null ? [`its places are not there: write them to public/geo/${id}.geojson (npm run place)`] : []),
    ...(problems.length === 0
      ? []
      : [`${counted(problems.length, 'claim')} whose words are not in the article; all are kept:`]),
    ...problems.map((problem) => `  ${problemSentence(problem)}`),
    `Next: npm run check -- ${id}`,
  ]
}

async function readStory(path: string): Promise<Json> {
  const file = await decodeJson(await readTextFile(path))
  if (file.kind === 'unread') throw new Error(`${path}: ${file.reason}`)
  const { value } = file
  if (!isRecord(value) || Array.isArray(value)) {
    throw new Error(`${path} is no story: it must be an object in curly brackets`)
  }
  if (typeof value.version === 'number' && value.version > 1) {
    throw new Error(`${path} has version ${value.version} of the story format, and this program reads version 1`)
  }
  return value
}

/** The name of the main source’s text: its own where it is one of a file beside the story, else one that no source has. */
function textNameOf(story: Json): string {
  const own = mainSource(story)?.text
  if (typeof own === 'string' && /^[\p{L}\p{N}_-][\p{L}\p{N}._-]*\.txt$/u.test(own)) return own
  const taken = new Set(listIn(story, 'sources').map((source) => (isRecord(source) ? source.text : undefined)))
  let name = 'report.txt'
  for (let number = 2; taken.has(name); number += 1) name = `report-${number}.txt`
  return name
}

/** The GeoJSON that a story names, from beside it; null where it isn’t there. */
function placesFile(from: string, address: unknown): string | null {
  if (typeof address !== 'string' || !/\.(?:geo)?json$/i.test(address)) return null
  const path = join(dirname(from), address)
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path, 'utf8') : null
}
