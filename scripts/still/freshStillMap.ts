import { join } from 'node:path'
import { readStillGround, type StillGround } from '../../src/map/ground/stillGround.ts'
import { viewsMark } from '../../src/publish/still/viewsMark.ts'
import { stillFile } from '../../src/story/format/stillFile.ts'
import { decodeJson } from '../../src/story/reading/decodeFile.ts'
import type { Story } from '../../src/story/story.ts'
import { readTextFile } from '../stories/readTextFile.ts'
import { writeStillMap } from './writeStillMap.ts'

/** The still maps that are being baked: in a preview, page and picture ask for one at once. */
const inWork = new Map<string, ReturnType<typeof writeStillMap>>()

/**
 * The still map of a story in a folder. One that is missing, can’t be read or is of other views than the story’s is baked
 * first; `say` is told so, since it takes seconds. Rejects if it can’t be baked.
 */
export async function freshStillMap(story: Story, folder: string, say: (line: string) => void): Promise<StillGround> {
  const path = join(folder, stillFile(story.placesFile))
  const mark = viewsMark(story)
  const key = `${path} ${mark}`
  const baking = inWork.get(key)
  if (baking !== undefined) return (await baking).ground
  const file = await decodeJson(await readTextFile(path))
  const ground = file.kind === 'unread' ? null : readStillGround(file.value)
  if (ground?.views === mark) return ground
  say(
    `${story.id} ${ground === null ? 'has no still map: baking it' : 'has a still map of other views: baking it anew'} …`,
  )
  const baked = inWork.get(key) ?? writeStillMap(story, folder)
  inWork.set(key, baked)
  try {
    const { line, ground: fresh } = await baked
    say(line)
    return fresh
  } finally {
    inWork.delete(key)
  }
}
