import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { picturesIn } from '../../src/story/parts/pictures.ts'
import type { Story } from '../../src/story/story.ts'
import { storyFixture } from '../../src/testing/storyFixture.ts'
import { readPicture } from '../stories/readPicture.ts'
import { publishPictures, removeOriginals } from './publishPictures.ts'

/** What a camera and its owner write into a picture; invented. */
const secrets = ['Test Photographer', 'Test Camera', 'GPSLatitude', 'Test Street']
const exif = {
  IFD0: { Artist: 'Test Photographer', Model: 'Test Camera' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '36/1 0/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '39/1 0/1 0/1' },
}
const xmp =
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="36,0.0N">Test Street</rdf:Description></rdf:RDF></x:xmpmeta>'

let folder: string
let publicFolder: string
let stories: string
let dist: string
let published: Story

const picture = (file: string) => ({ file, alt: 'Invented', credit: 'Drawn by a script' })
const story = storyFixture({
  statements: [{ id: 'one', pictures: [picture('photo.jpg'), picture('see-through.png')] }],
})

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-pictures-'))
  publicFolder = join(folder, 'public')
  stories = join(publicFolder, 'stories')
  dist = join(folder, 'dist')
  const own = join(stories, story.id)
  mkdirSync(own, { recursive: true })
  // A photo that was taken upright: its pixels lie on their side, 2000 wide and 1200 high.
  await sharp({ create: { width: 2000, height: 1200, channels: 3, background: '#46637a' } })
    .jpeg()
    .withExif(exif)
    .withXmp(xmp)
    .withMetadata({ orientation: 6 })
    .withIccProfile('p3')
    .toFile(join(own, 'photo.jpg'))
  await sharp({ create: { width: 300, height: 200, channels: 4, background: '#0000' } })
    .png()
    .withExif(exif)
    .toFile(join(own, 'see-through.png'))
  await sharp(join(own, 'photo.jpg')).keepMetadata().toFile(join(own, 'uncut.tiff'))
  writeFileSync(
    join(own, 'story.json'),
    JSON.stringify({ statements: [{ pictures: [picture('photo.jpg')] }], $comment: 'Kept' }),
  )
  // As Vite does.
  cpSync(publicFolder, dist, { recursive: true })
  mkdirSync(join(dist, 'assets'))
})

afterAll(() => rmSync(folder, { recursive: true }))

/** The paths of all files in the built folder. */
function files(): readonly string[] {
  return readdirSync(dist, { encoding: 'utf8', recursive: true }).filter((path) => statSync(join(dist, path)).isFile())
}

/** What a file tells beside its pixels. */
async function toldBy(path: string) {
  const bytes = readFileSync(join(dist, path))
  const { exif, xmp, iptc, icc, orientation, comments } = await sharp(bytes).metadata()
  const words = secrets.filter((secret) => bytes.includes(secret))
  return { words, exif, xmp, iptc, icc, orientation, comments }
}

describe('the pictures of a story that is published', () => {
  it('are given with all that cameras write', async () => {
    const { words, exif, icc, orientation } = await toldBy(`stories/${story.id}/photo.jpg`)
    expect(words).toEqual(secrets)
    expect([exif, icc, orientation]).not.toContain(undefined)
    expect(await readPicture(join(stories, story.id, 'photo.jpg'))).toMatchObject({ saysPlace: true })
    expect(await readPicture(join(stories, story.id, 'see-through.png'))).toMatchObject({ saysPlace: true })
  })

  it('lose the originals, and whatever other picture lies there', () => {
    expect(removeOriginals(dist, [story], stories)).toEqual([join('stories', story.id, 'uncut.tiff')])
    expect(files()).toEqual([join('stories', story.id, 'story.json')])
  })

  it('come in sizes, upright, and the page knows their width and height', async () => {
    published = await publishPictures(dist, story, stories)
    const [photo, seeThrough] = picturesIn(published)
    expect(photo).toMatchObject({ alt: 'Invented', width: 1200, height: 2000 })
    expect(photo?.file).toMatch(/^assets\/photo-960-[\w-]{8}\.jpg$/)
    expect(photo?.sizes?.map(([width, file]) => [width, file.replace(/-[\w-]{8}\./, '.')])).toEqual([
      [480, 'assets/photo-480.webp'],
      [960, 'assets/photo-960.webp'],
      [1200, 'assets/photo-1200.webp'],
    ])
    expect(seeThrough).toMatchObject({ width: 300, height: 200, file: expect.stringMatching(/\.png$/) })
    for (const [width, file] of photo?.sizes ?? [])
      expect(await sharp(join(dist, file)).metadata()).toMatchObject({
        width,
        height: (width * 2000) / 1200,
        space: 'srgb',
      })
  })

  it('tell nothing but their pixels, in any file', async () => {
    const pictures = files().filter((path) => !path.endsWith('.json'))
    expect(pictures).toHaveLength(6)
    for (const path of pictures) expect(await toldBy(path), path).toEqual({ words: [] })
  })

  it('are named in the published story.json, in place of the originals', () => {
    const text = readFileSync(join(dist, 'stories', story.id, 'story.json'), 'utf8')
    const [, , largest] = picturesIn(published)[0]?.sizes ?? []
    expect(JSON.parse(text)).toEqual({
      statements: [{ pictures: [picture(`../../${largest?.[1]}`)] }],
      $comment: 'Kept',
    })
  })
})
