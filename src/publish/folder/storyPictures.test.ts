import sharp from 'sharp'
import { expect, it, vi } from 'vitest'
import type { PictureSizes } from '../sizes/sizedPicture.ts'
import { storyPictures } from './storyPictures.ts'

const photo = new Blob([
  new Uint8Array(
    await sharp({ create: { width: 20, height: 10, channels: 3, background: '#46637a' } })
      .jpeg()
      .toBuffer(),
  ),
])
const size = (width: number, ending: string) => ({ width, height: width / 2, ending, bytes: new Uint8Array([width]) })
const sizes: PictureSizes = { sizes: [size(10, 'webp'), size(20, 'webp')], fallback: size(20, 'jpg') }
const story = (...names: readonly string[]) => ({
  statements: [{ pictures: names.map((file) => ({ file, alt: 'Invented', credit: 'Nobody' })) }],
})

it('names the sizes of each picture once, and never the picture itself', async () => {
  const draw = vi.fn(async () => sizes)
  const pictures = new Map([['shots/a%20photo.jpg', photo]])
  const paths = new Map([['shots/a%20photo.jpg', 'stories/one/shots/a photo.jpg']])
  const made = await storyPictures(story('shots/a%20photo.jpg', 'shots/a%20photo.jpg'), paths, pictures, draw)
  expect(made.problems).toEqual([])
  expect(draw).toHaveBeenCalledTimes(1)
  const one = made.published.get('shots/a%20photo.jpg')
  expect([...(one?.files.keys() ?? [])].map((path) => path.replace(/-[\w-]{8}\./, '.'))).toEqual([
    'assets/a-photo-10.webp',
    'assets/a-photo-20.webp',
    'assets/a-photo-20.jpg',
  ])
  expect(one?.shown).toMatchObject({ width: 20, height: 10, file: expect.stringMatching(/\.jpg$/) })
  expect(one?.largest).toMatch(/-20-[\w-]{8}\.webp$/)
})

it('says which can’t be published, and why', async () => {
  const pictures = new Map([
    ['damaged.jpg', photo],
    ['drawing.png', new Blob(['<svg/>'])],
  ])
  const draw = async () => {
    throw new Error('The source image could not be decoded.')
  }
  const { problems, published } = await storyPictures(
    story('missing.jpg', 'damaged.jpg', 'drawing.png'),
    new Map(),
    pictures,
    draw,
  )
  expect(published.size).toBe(0)
  expect(problems.map(({ path, value }) => [path, value])).toEqual(
    ['missing.jpg', 'damaged.jpg', 'drawing.png'].map((file, at) => [`statements[0].pictures[${at}].file`, file]),
  )
  expect(problems.map(({ reason }) => reason)).toEqual([
    'this picture is not among the story’s files',
    expect.stringContaining('it is damaged, or this browser can’t read it'),
    expect.stringContaining('it is not a picture in AVIF, WebP, JPEG or PNG'),
  ])
})
