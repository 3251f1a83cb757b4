import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { pictureSizes } from './pictureSizes.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-sizes-'))
})

afterAll(() => rm(folder, { recursive: true }))

it.each([
  ['a very high one keeps its pixels', [50, 5000], [[50, 5000]]],
  [
    'one of a long page keeps its width',
    [1000, 9000],
    [
      [480, 4320],
      [1000, 9000],
    ],
  ],
  ['what no browser’s WebP can hold is made smaller', [600, 30_000], [[320, 16_000]]],
  [
    'a wide one is as wide as the frame',
    [3200, 400],
    [
      [480, 60],
      [960, 120],
      [1600, 200],
    ],
  ],
] as const)('of a picture %s: %j', async (_, [width, height], made) => {
  const path = join(folder, `${width}.png`)
  await sharp({ create: { width, height, channels: 3, background: '#46637a' } })
    .png()
    .toFile(path)
  const { sizes } = await pictureSizes(path)
  expect(sizes.map((size) => [size.width, size.height])).toEqual(made)
})
