import { openTiles } from '../../scripts/tiles/openTiles.ts'
import { bakeStillGround } from '../../src/publish/still/bakeStillGround.ts'
import { readShape } from './readShape.ts'
import { shapes } from './shapes.ts'

/** A still map, or why there is none. */
export type Baked = { readonly id: string; readonly map: string } | { readonly id: string; readonly error: string }

// A process of its own: baking takes seconds, in which the server would answer nobody.
process.on('message', (id: string) => {
  const answer = (baked: Baked) => process.send?.(baked)
  bake(id).then(
    (map) => answer({ id, map }),
    (error: unknown) => answer({ id, error: String(error) }),
  )
})
process.on('disconnect', () => process.exit())

async function bake(id: string): Promise<string> {
  const shape = shapes.get(id)
  if (shape === undefined) throw new Error(`there is no shape ${id}`)
  return JSON.stringify(await bakeStillGround(readShape(shape), openTiles('public/geo/world.pmtiles')))
}
