import type { PMTiles } from 'pmtiles'
import { jsonText } from '../../story/format/jsonText.ts'
import { placesText } from '../../story/format/placesText.ts'
import type { Problem } from '../../story/format/problem.ts'
import type { StoryFile } from '../../story/format/schema.ts'
import { withPictures } from '../../story/parts/pictures.ts'
import { readStory } from '../../story/reading/readStory.ts'
import type { Story } from '../../story/story.ts'
import type { Kit } from '../kit.ts'
import { type Files, publishedFiles } from '../publishedFiles.ts'
import { namingSizes } from '../sizes/namingSizes.ts'
import { bakeStillMap } from '../still/bakeStillMap.ts'
import { guide, guideFile } from './guide.ts'
import { type OwnFiles, ownFiles } from './ownFiles.ts'
import { type DrawSizes, storyPictures } from './storyPictures.ts'

/** A story’s files as its editor has them: `story.json` and its places as values, its texts and pictures by the paths that it gives. */
export type EditedStory = {
  readonly story: unknown
  readonly places: unknown
  readonly texts: ReadonlyMap<string, string>
  readonly pictures?: ReadonlyMap<string, Blob>
}

/** What is being done for a folder, in this order; `pictures` of a story that has some, `picture` is the share picture. */
export type FolderStep = 'pictures' | 'map' | 'page' | 'picture'

/** What draws a folder’s maps and pictures: the world’s tiles, and the means of the browser. */
type Means = { readonly tiles: PMTiles; readonly draw: DrawSizes }

/** All files to upload for a story, by their paths in the site’s folder, or what keeps it from being published. */
export type StoryFolder =
  | {
      readonly kind: 'folder'
      readonly story: Story
      readonly files: Files
      readonly warnings: readonly Problem[]
    }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[]; readonly warnings: readonly Problem[] }

/**
 * Checks a story, bakes its still map from the world’s tiles, and makes all its files: its own, under the paths that it
 * gives, those that a build would make, byte for byte but for its pictures, and a page of what to do with them. `say` is told each step.
 */
export async function storyFolder(
  edited: EditedStory,
  kit: Kit,
  { tiles, draw }: Means,
  say: (step: FolderStep) => void,
): Promise<StoryFolder> {
  const read = readStory(edited)
  if (read.kind === 'problems') return read
  const { warnings } = read
  // A checked story has the shape of its schema.
  const own = ownFiles(edited.story as StoryFile)
  if (own.problems.length > 0) return { kind: 'problems', problems: own.problems, warnings }
  if (own.pictures.size > 0) say('pictures')
  const { published, problems } = await storyPictures(edited.story, own.pictures, edited.pictures ?? new Map(), draw)
  if (problems.length > 0) return { kind: 'problems', problems, warnings }
  const story = withPictures(read.story, (picture) => ({ ...picture, ...published.get(picture.file)?.shown }))
  say('map')
  const still = await bakeStillMap(story, tiles)
  const files = new Map<string, string | Uint8Array>([
    ...[...published.values()].flatMap((picture) => [...picture.files]),
    ...ownTexts({ ...edited, story: namingSizes(edited.story, published) }, own),
    [own.still, still.text] as const,
    ...(await publishedFiles(story, still.ground, kit, { say })),
  ])
  files.set(guideFile, guide(story, files, kit.site))
  return { kind: 'folder', story, files, warnings }
}

/** The files that an editor writes, as stories keep them. */
function ownTexts({ story, places, texts }: EditedStory, own: OwnFiles): readonly [string, string][] {
  return [
    [own.story, jsonText(story)],
    // A checked story has a FeatureCollection.
    [own.places, placesText(places as { readonly features: readonly unknown[] })],
    ...[...own.texts].map(([address, path]): [string, string] => [path, texts.get(address) ?? '']),
  ]
}
