import type { Problem } from '../../story/format/problem.ts'
import { pictureEntries } from '../../story/parts/pictureEntries.ts'
import { pictureRefusal } from '../sizes/pictureRefusal.ts'
import { type PictureSizes, type SizedPicture, sizedPicture } from '../sizes/sizedPicture.ts'

/** Draws the sizes of a picture. Rejects where it can’t be decoded. */
export type DrawSizes = (picture: Blob) => Promise<PictureSizes>

/** A story’s pictures as they are published, by the paths that it gives, and the problems of those that can’t be. */
export type StoryPictures = {
  readonly published: ReadonlyMap<string, SizedPicture>
  readonly problems: readonly Problem[]
}

/**
 * Makes the sizes of the pictures that a checked `story.json` names, from what its editor has, and nothing else of that: the originals hold
 * what cameras write into them. `paths` are theirs in the site’s folder. One after the other, since each fills memory.
 */
export async function storyPictures(
  story: unknown,
  paths: ReadonlyMap<string, string>,
  pictures: ReadonlyMap<string, Blob>,
  draw: DrawSizes,
): Promise<StoryPictures> {
  const published = new Map<string, SizedPicture>()
  const problems: Problem[] = []
  for (const { value, at } of pictureEntries(story)) {
    const file = String(value.file)
    if (published.has(file)) continue
    const made = await sizedOrReason(paths.get(file) ?? file, pictures.get(file), draw)
    if (typeof made === 'string') problems.push({ path: `${at}.file`, value: file, reason: made })
    else published.set(file, made)
  }
  return { published, problems }
}

async function sizedOrReason(path: string, picture: Blob | undefined, draw: DrawSizes): Promise<SizedPicture | string> {
  if (picture === undefined) return 'this picture is not among the story’s files'
  const refusal = pictureRefusal(path, new Uint8Array(await picture.arrayBuffer()))
  if (refusal !== null) return `this picture can’t be published: ${refusal}`
  try {
    return sizedPicture(path.slice(path.lastIndexOf('/') + 1), await draw(picture))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return `this picture can’t be published: it is damaged, or this browser can’t read it (${reason})`
  }
}
