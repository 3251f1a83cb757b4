import type { StillGround } from '../map/ground/stillGround.ts'
import type { Story } from '../story/story.ts'
import { storyPaths } from './address/addressFrom.ts'
import { oembedOf } from './head/oembedOf.ts'
import type { Kit } from './kit.ts'
import { pageFiles } from './pageFiles.ts'
import { storyPicture } from './picture/storyPicture.ts'
import { prerenderStory } from './prerenderStory.ts'

/** Files by their paths in the site’s folder. */
export type Files = ReadonlyMap<string, string | Uint8Array>

/** How a story is published: as the site’s first page too or not, and who is told what is done next. */
type Publishing = {
  readonly isFirst?: boolean
  readonly say?: (step: 'page' | 'picture') => void
}

/**
 * Every file that the publication of a story makes: its pages, the assets that they name, its picture, and its oEmbed
 * where the site’s address is known. The same in Node and in a browser, byte for byte, from the same kit.
 */
export async function publishedFiles(
  story: Story,
  ground: StillGround,
  kit: Kit,
  { isFirst = false, say }: Publishing = {},
): Promise<Files> {
  const { picture, oembed } = storyPaths(story)
  say?.('page')
  const prerendered = await prerenderStory(story, ground, kit.server, kit.lettering)
  const files = new Map<string, string | Uint8Array>(pageFiles(prerendered, kit, isFirst))
  say?.('picture')
  files.set(picture, await storyPicture(story, ground, kit.pictureLettering, kit.theme, kit.resvg))
  if (kit.site !== undefined) files.set(oembed, JSON.stringify(oembedOf(story, kit.site)))
  return files
}
