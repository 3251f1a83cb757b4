import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { namingSizes } from '../../src/publish/sizes/namingSizes.ts'
import { type SizedPicture, sizedPicture } from '../../src/publish/sizes/sizedPicture.ts'
import { jsonText } from '../../src/story/format/jsonText.ts'
import { picturesIn, withPictures } from '../../src/story/parts/pictures.ts'
import type { Story } from '../../src/story/story.ts'
import { pictureBeside } from '../stories/pictureBeside.ts'
import { storiesFolder } from '../stories/storyIds.ts'
import { pictureSizes } from './pictureSizes.ts'

/** What cameras and programs write pictures as. */
const pictureFile = /\.(avif|bmp|dng|gif|hei[cf]|jpe?g|jxl|png|tiff?|webp)$/i

/**
 * Puts the pictures of a story that lies in `stories` into a built folder, in sizes without metadata. Returns the story
 * with them, their addresses from the site’s folder.
 */
export async function publishPictures(folder: string, story: Story, stories = storiesFolder): Promise<Story> {
  const published = new Map<string, SizedPicture>()
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

/** Writes the sizes of a picture among the assets. */
async function publish(folder: string, path: string): Promise<SizedPicture> {
  const sized = sizedPicture(basename(path), await pictureSizes(path))
  for (const [asset, bytes] of sized.files) writeFileSync(join(folder, asset), bytes)
  return sized
}

/** Names the largest published files in the published `story.json`. */
function nameInStory(path: string, published: ReadonlyMap<string, SizedPicture>): void {
  if (!existsSync(path)) return
  const story: unknown = JSON.parse(readFileSync(path, 'utf8'))
  writeFileSync(path, jsonText(namingSizes(story, published)))
}
