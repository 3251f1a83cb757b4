import { readFileSync } from 'node:fs'
import { bboxPolygon } from '@turf/turf'
import type { BBox } from 'geojson'
import { expect, it } from 'vitest'
import { readPageFonts } from '../../../scripts/prerender/fonts/pageFonts.ts'
import { readStillGround } from '../../map/ground/stillGround.ts'
import type { Story } from '../../story/story.ts'
import { raqqaStory } from '../../testing/raqqaStory.ts'
import { themeTokens } from '../styles/themeTokens.ts'
import { openLettering } from './lettering.ts'
import { storyPicture } from './storyPicture.ts'

const file: unknown = JSON.parse(readFileSync('public/geo/raqqa-2016-11.still.json', 'utf8'))

async function draw(story: Story): Promise<Buffer> {
  const ground = readStillGround(file)
  if (ground === null) throw new Error('the still map can’t be read')
  const theme = themeTokens(readFileSync('src/app/theme/theme.css', 'utf8'))
  const lettering = openLettering(await readPageFonts())
  const resvg = readFileSync('node_modules/@resvg/resvg-wasm/index_bg.wasm')
  return Buffer.from(await storyPicture(story, ground, lettering, theme, resvg))
}

it('is a PNG of 1200 by 630, the same each time', { timeout: 30_000 }, async () => {
  const [one, other] = await Promise.all([draw(raqqaStory()), draw(raqqaStory())])
  expect(one.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n')
  // The header chunk: width and height at 16 and 20 (https://www.w3.org/TR/png-3/#11IHDR).
  expect([one.readUInt32BE(16), one.readUInt32BE(20)]).toEqual([1200, 630])
  expect(one.length).toBeGreaterThan(100_000)
  expect(one.length).toBeLessThan(300_000)
  expect(one.equals(other)).toBe(true)
})

it.each<[string, BBox]>([
  ['in another continent', [-92.5, 37, -91.5, 38]],
  ['beyond the edge', [39, 10, 40, 11]],
  ['that reaches far beyond it', [38, 35, 39, 50]],
])('is drawn with an approximate area %s', { timeout: 30_000 }, async (_, box) => {
  const story = raqqaStory()
  const places = story.places.map((place) =>
    place.id === 'fort-leonard-wood'
      ? { ...place, geometry: bboxPolygon(box).geometry, precision: 'approximate' as const }
      : place,
  )
  expect((await draw({ ...story, places })).length).toBeGreaterThan(100_000)
})
