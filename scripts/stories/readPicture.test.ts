import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readPicture } from './readPicture.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-picture-'))
  const plain = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: '#46637a' } })
  await plain(60, 40).avif().toFile(join(folder, 'sound.avif'))
  await plain(60, 40).webp().toFile(join(folder, 'sound.webp'))
  await plain(60, 40).png().toFile(join(folder, 'sound.PNG'))
  await plain(60, 40).jpeg().withMetadata({ orientation: 6 }).toFile(join(folder, 'on-its-side.jpeg'))
  await plain(60, 40).png().toFile(join(folder, 'png.jpg'))
  await plain(60, 40).gif().toFile(join(folder, 'gif.png'))
  await plain(30_001, 2).png().toFile(join(folder, 'wide.png'))
  await plain(600, 400).jpeg().toFile(join(folder, 'whole.jpg'))
  await writeFile(join(folder, 'cut.jpg'), (await readFile(join(folder, 'whole.jpg'))).subarray(0, 900))
  await writeFile(join(folder, 'cut.webp'), (await readFile(join(folder, 'sound.webp'))).subarray(0, 50))
  await writeFile(join(folder, 'text.webp'), 'This is a text.')
  await writeFile(join(folder, 'large.jpg'), '')
  await truncate(join(folder, 'large.jpg'), 30_000_001)
})

afterAll(() => rm(folder, { recursive: true }))

it.each([
  ['sound.avif', 60, 40],
  ['sound.webp', 60, 40],
  ['sound.PNG', 60, 40],
  ['on-its-side.jpeg', 40, 60],
])('%s is read, %i × %i pixels when it is upright', async (file, width, height) => {
  expect(await readPicture(join(folder, file))).toEqual({ kind: 'picture', width, height, saysPlace: false })
})

it.each([
  ['none.jpg', 'there is no such file'],
  ['.', 'it is not a picture in AVIF, WebP, JPEG or PNG, whatever its name says'],
  ['text.webp', 'it is not a picture in AVIF, WebP, JPEG or PNG, whatever its name says'],
  ['gif.png', 'it is not a picture in AVIF, WebP, JPEG or PNG, whatever its name says'],
  ['png.jpg', 'it is in PNG, so its name should end in .png'],
  ['large.jpg', 'it has 30.1 MB, and the most is 30 MB'],
  ['wide.png', 'it has 30001 × 2 pixels, and the most is 30,000 along a side and 250 million in all'],
  ['cut.jpg', 'it is damaged: save it again'],
  ['cut.webp', 'it is damaged: save it again'],
])('%s is not read: %s', async (file, reason) => {
  expect(await readPicture(join(folder, file))).toEqual({ kind: 'unread', reason })
})
