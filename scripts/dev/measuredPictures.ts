import { join } from 'node:path'
import { picturesIn, withPictures } from '../../src/story/parts/pictures.ts'
import type { Story } from '../../src/story/story.ts'
import { pictureBeside } from '../stories/pictureBeside.ts'
import { readPicture } from '../stories/readPicture.ts'
import { storiesFolder } from '../stories/storyIds.ts'

/** A story with its pictures as they lie in its folder, from where the dev server serves them, and how large they are. */
export async function measuredPictures(story: Story): Promise<Story> {
  const sizes = new Map<string, { readonly width: number; readonly height: number }>()
  for (const { file } of picturesIn(story)) {
    const path = pictureBeside(join(storiesFolder, story.id, 'story.json'), file)
    const read = typeof path === 'string' ? await readPicture(path) : path
    if (read.kind === 'picture') sizes.set(file, { width: read.width, height: read.height })
  }
  return withPictures(story, ({ file, ...picture }) => ({
    ...picture,
    ...sizes.get(file),
    file: new URL(file, `http://localhost/stories/${story.id}/story.json`).pathname,
  }))
}
