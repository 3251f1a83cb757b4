import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { StillGround } from '../../src/map/ground/stillGround.ts'
import { bakeStillMap } from '../../src/publish/still/bakeStillMap.ts'
import { stillFile } from '../../src/story/format/stillFile.ts'
import type { Story } from '../../src/story/story.ts'
import { openTiles, tilesFile } from '../tiles/openTiles.ts'

/** Bakes the still map of a story in a folder and writes it beside the story’s places. Returns it with a line about it. */
export async function writeStillMap(
  story: Story,
  folder: string,
): Promise<{ readonly ground: StillGround; readonly line: string }> {
  const { ground, text } = await bakeStillMap(story, openTiles(tilesFile))
  const path = join(folder, stillFile(story.placesFile))
  await writeFile(path, text)
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
  return { ground, line: `${path}: ${kilobytes(text.length)}, ${kilobytes(gzipSync(text, { level: 9 }).length)} gzip` }
}
