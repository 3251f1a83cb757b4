import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { idFrom } from '../../src/draft/reading/ids.ts'
import { anchored } from '../../src/draft/story/anchored.ts'
import { isRecord } from '../../src/story/format/entries.ts'
import { jsonText } from '../../src/story/format/jsonText.ts'
import { problemSentence } from '../../src/story/format/problem.ts'
import { decodeJson } from '../../src/story/reading/decodeFile.ts'
import { readTextFile } from '../stories/readTextFile.ts'
import { counted } from '../terminal/counted.ts'
import type { DraftOptions } from './draftOptions.ts'
import { readArticleFile } from './readArticleFile.ts'
import { writeDraft } from './writeDraft.ts'

/** Anchors a story that was drafted elsewhere in its article and writes it. Returns the lines to print: each claim that isn’t in the text, too. */
export async function draftFromElsewhere(
  path: string,
  from: string,
  options: DraftOptions,
): Promise<readonly string[]> {
  const article = await readArticleFile(path, options)
  const file = await decodeJson(await readTextFile(from))
  if (file.kind === 'unread') throw new Error(`${from}: ${file.reason}`)
  if (!isRecord(file.value)) throw new Error(`${from} is no story: it must be an object in curly brackets`)
  const id =
    options.id ?? idFrom(typeof file.value.id === 'string' ? file.value.id : String(file.value.title ?? 'story'))
  const { story, found, problems } = anchored(file.value, article.text, 'report.txt')
  const places = placesFile(from, story.places)
  const paths = writeDraft(
    new Map([
      [`stories/${id}/story.json`, jsonText({ ...story, id, places: `../../geo/${id}.geojson` })],
      [`stories/${id}/report.txt`, article.text],
      ...(places === null ? [] : [[`geo/${id}.geojson`, places] as const]),
    ]),
    'public',
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

/** The GeoJSON that a story names, from beside it; null where it isn’t there. */
function placesFile(from: string, address: unknown): string | null {
  if (typeof address !== 'string') return null
  const path = join(dirname(from), address)
  return existsSync(path) ? readFileSync(path, 'utf8') : null
}
