import type { PMTiles } from 'pmtiles'
import { jsonText } from '../../story/format/jsonText.ts'
import { placesText } from '../../story/format/placesText.ts'
import type { Problem } from '../../story/format/problem.ts'
import type { StoryFile } from '../../story/format/schema.ts'
import { picturesIn } from '../../story/parts/pictures.ts'
import { readStory } from '../../story/reading/readStory.ts'
import type { Story } from '../../story/story.ts'
import type { Kit } from '../kit.ts'
import { type Files, publishedFiles } from '../publishedFiles.ts'
import { bakeStillMap } from '../still/bakeStillMap.ts'
import { guide, guideFile } from './guide.ts'
import { type OwnFiles, ownFiles } from './ownFiles.ts'

/** A story’s files as its editor has them: `story.json` and its places as values, its texts by the paths that it gives. */
export type EditedStory = {
  readonly story: unknown
  readonly places: unknown
  readonly texts: ReadonlyMap<string, string>
}

/** What is being done for a folder, in this order. */
export type FolderStep = 'map' | 'page' | 'picture'

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
 * gives, those that a build would make, byte for byte, and a page of what to do with them. `say` is told each step.
 */
export async function storyFolder(
  edited: EditedStory,
  kit: Kit,
  tiles: PMTiles,
  say: (step: FolderStep) => void,
): Promise<StoryFolder> {
  const read = readStory(edited)
  if (read.kind === 'problems') return read
  const { story, warnings } = read
  // A checked story has the shape of its schema.
  const own = ownFiles(edited.story as StoryFile)
  const problems = [...own.problems, ...pictureProblems(story)]
  if (problems.length > 0) return { kind: 'problems', problems, warnings }
  say('map')
  const still = await bakeStillMap(story, tiles)
  const files = new Map([
    ...ownTexts(edited, own),
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

/** Their sizes are made by `npm run build`, which has the means; the originals hold what cameras write into them. */
function pictureProblems(story: Story): readonly Problem[] {
  const reason = 'a story with pictures is published by `npm run build`, not yet from a browser'
  return picturesIn(story).map(({ file }) => ({ path: 'pictures', value: file, reason }))
}
