import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { openTiles, tilesFile } from '../../../scripts/tiles/openTiles.ts'
import { readStillGround } from '../../map/ground/stillGround.ts'
import { raqqaStory } from '../../testing/raqqaStory.ts'
import { bakeStillMap } from './bakeStillMap.ts'

it('is the file that is committed, once more too, and the ground that is read from it', {
  timeout: 120_000,
}, async () => {
  const committed = readFileSync('public/geo/raqqa-2016-11.still.json', 'utf8')
  const tiles = openTiles(tilesFile)
  const [one, other] = [await bakeStillMap(raqqaStory(), tiles), await bakeStillMap(raqqaStory(), tiles)]
  expect(one.text === committed).toBe(true)
  expect(other.text === committed).toBe(true)
  // As text: the keys are in the same order.
  expect(JSON.stringify(one.ground)).toBe(JSON.stringify(readStillGround(JSON.parse(committed))))
})
