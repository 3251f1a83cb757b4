import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readPageFonts } from '../../../scripts/prerender/fonts/pageFonts.ts'
import { readStillGround } from '../../map/ground/stillGround.ts'
import { raqqaStory } from '../../testing/raqqaStory.ts'
import { themeTokens } from '../styles/themeTokens.ts'
import { openLettering } from './lettering.ts'
import { storyPicture } from './storyPicture.ts'

const file: unknown = JSON.parse(readFileSync('public/geo/raqqa-2016-11.still.json', 'utf8'))

it('is a PNG of 1200 by 630, the same each time', { timeout: 30_000 }, async () => {
  const ground = readStillGround(file)
  if (ground === null) throw new Error('the still map can’t be read')
  const theme = themeTokens(readFileSync('src/app/theme/theme.css', 'utf8'))
  const lettering = openLettering(await readPageFonts())
  const resvg = readFileSync('node_modules/@resvg/resvg-wasm/index_bg.wasm')
  const draw = async () => Buffer.from(await storyPicture(raqqaStory(), ground, lettering, theme, resvg))
  const [one, other] = await Promise.all([draw(), draw()])
  expect(one.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n')
  // The header chunk: width and height at 16 and 20 (https://www.w3.org/TR/png-3/#11IHDR).
  expect([one.readUInt32BE(16), one.readUInt32BE(20)]).toEqual([1200, 630])
  expect(one.length).toBeGreaterThan(100_000)
  expect(one.length).toBeLessThan(300_000)
  expect(one.equals(other)).toBe(true)
})
