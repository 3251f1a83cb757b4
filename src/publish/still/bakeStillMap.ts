import type { PMTiles } from 'pmtiles'
import { readStillGround, type StillGround } from '../../map/ground/stillGround.ts'
import type { Story } from '../../story/story.ts'
import { bakeStillGround } from './bakeStillGround.ts'

/** The text of a still map’s file, and the ground as whoever reads the file has it. */
export type StillMap = { readonly text: string; readonly ground: StillGround }

/**
 * Bakes a story’s still map as a file. The ground is read from it, so that a page is the same whether its map has just
 * been baked or lay there: reading puts keys in the schema’s order.
 */
export async function bakeStillMap(story: Story, tiles: PMTiles): Promise<StillMap> {
  const text = `${JSON.stringify(await bakeStillGround(story, tiles))}\n`
  const ground = readStillGround(JSON.parse(text))
  if (ground === null) throw new Error(`the still map of ${story.id} can’t be read`)
  return { text, ground }
}
