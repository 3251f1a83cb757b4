import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, parse, relative } from 'node:path'
import { pictureEntries } from '../../src/story/parts/pictureEntries.ts'
import { picturesIn, withPictures } from '../../src/story/parts/pictures.ts'
import type { Story, StoryPicture } from '../../src/story/story.ts'
import { hashedAsset } from '../prerender/built.ts'
import { pictureBeside } from '../stories/pictureBeside.ts'
import { storiesFolder } from '../stories/storyIds.ts'
import { type PictureSize, pictureSizes } from './pictureSizes.ts'

/** What cameras and programs write pictures as. */
const pictureFile = /\.(avif|bmp|dng|gif|hei[cf]|jpe?g|jxl|png|tiff?|webp)$/i

/** A picture as it is published: what a page shows of it, and the path of its largest file in the site’s folder. */
type Published = { readonly shown: Omit<StoryPicture, 'alt' | 'credit' | 'caption'>; readonly largest: string }

/**
 * Puts the pictures of a story that lies in `stories` into a built folder, in sizes without metadata. Returns the story
 * with them, their addresses from the site’s folder.
 */
export async function publishPictures(folder: string, story: Story, stories = storiesFolder): Promise<Story> {
  const published = new Map<string, Published>()
  for (const { file } of picturesIn(story))
    if (!published.has(file)) published.set(file, await publish(folder, pathOf(stories, story.id, file)))
  if (published.size > 0) nameInStory(join(folder, 'stories', story.id, 'story.json'), published)
  return withPictures(story, (picture) => ({ ...picture, ...published.get(picture.file)?.shown }))
}

/**
 * Removes from a built folder what was copied there of pictures: the files that stories name, and all others in
 * `stories/`, which may be the uncut or unsharpened ones of these. Returns the paths of the others.
 */
export function removeOriginals(
  folder: string,
  published: readonly Story[],
  stories = storiesFolder,
): readonly string[] {
  const named = published.flatMap((story) =>
    picturesIn(story).map(({ file }) => relative(dirname(stories), pathOf(stories, story.id, file))),
  )
  const copied = readdirSync(join(folder, 'stories'), { encoding: 'utf8', recursive: true })
  const found = copied.filter((path) => pictureFile.test(path)).map((path) => join('stories', path))
  for (const path of found) rmSync(join(folder, path), { force: true })
  return found.filter((path) => !named.includes(path))
}

function pathOf(stories: string, id: string, file: string): string {
  const path = pictureBeside(join(stories, id, 'story.json'), file)
  // A checked story has no other.
  if (typeof path !== 'string') throw new Error(`${file}: ${path.reason}`)
  return path
}

async function publish(folder: string, path: string): Promise<Published> {
  const { sizes, fallback } = await pictureSizes(path)
  const asset = ({ width, ending, bytes }: PictureSize) =>
    hashedAsset(folder, `${assetName(path)}-${width}.${ending}`, bytes)
  const files = sizes.map((size) => [size.width, asset(size)] as const)
  const { width, height } = sizes.at(-1) ?? fallback
  return { shown: { file: asset(fallback), width, height, sizes: files }, largest: files.at(-1)?.[1] ?? '' }
}

/** A name that needs no escapes in an address, nor in a `srcset`. */
function assetName(path: string): string {
  return parse(path).name.replace(/[^\w-]+/g, '-')
}

/** Names the largest published files in the published `story.json`, so that a page which opens it has pictures too. */
function nameInStory(path: string, published: ReadonlyMap<string, Published>): void {
  if (!existsSync(path)) return
  const story: unknown = JSON.parse(readFileSync(path, 'utf8'))
  for (const { value } of pictureEntries(story)) {
    const largest = published.get(String(value.file))?.largest
    if (largest !== undefined) value.file = `../../${largest}`
  }
  writeFileSync(path, `${JSON.stringify(story, null, 2)}\n`)
}
