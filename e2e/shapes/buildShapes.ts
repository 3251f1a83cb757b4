import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { publishPictures } from '../../scripts/publishing/publishPictures.ts'
import type { ReadyStory } from '../../scripts/publishing/readyStories.ts'
import { writeStories } from '../../scripts/publishing/writeStories.ts'
import { openTiles } from '../../scripts/tiles/openTiles.ts'
import type { StillGround } from '../../src/map/ground/stillGround.ts'
import { bakeStillMap } from '../../src/publish/still/bakeStillMap.ts'
import type { Story } from '../../src/story/story.ts'
import type { Shape } from './inventedShape.ts'
import { readShape } from './readShape.ts'

/**
 * Builds a folder as `npm run build` does, with the pages of these invented stories and of `others` alone. Returns the
 * stories in this order.
 */
export async function buildShapes(
  folder: string,
  shapes: readonly Shape[],
  others: readonly ReadyStory[] = [],
): Promise<readonly Story[]> {
  await build({ logLevel: 'error', build: { outDir: resolve(folder), emptyOutDir: true } })
  const tiles = openTiles('public/geo/world.pmtiles')
  /** By where the places are: stories that grow, or differ in words alone, share them. */
  const grounds = new Map<string, StillGround>()
  const ready: ReadyStory[] = []
  const originals = mkdtempSync(join(tmpdir(), 'dateline-pictures-'))
  for (const shape of shapes) {
    const story = readShape(shape)
    const key = JSON.stringify(story.places.map(({ geometry }) => geometry))
    const ground = grounds.get(key) ?? (await bakeStillMap(story, tiles)).ground
    grounds.set(key, ground)
    mkdirSync(join(originals, story.id))
    for (const [name, picture] of Object.entries(shape.pictures ?? {}))
      writeFileSync(join(originals, story.id, name), picture)
    ready.push({ kind: 'story', story: await publishPictures(folder, story, originals), ground, warnings: [] })
  }
  rmSync(originals, { recursive: true })
  ready.push(...others)
  await writeStories({ folder, address: undefined, first: null }, ready)
  return ready.map(({ story }) => story)
}
