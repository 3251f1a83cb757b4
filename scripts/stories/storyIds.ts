import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Where a site’s stories are, each in the folder of its id. */
export const storiesFolder = 'public/stories'

/** The ids of the site’s stories: the folders that hold a story.json, in the order of the alphabet. */
export function storyIds(): readonly string[] {
  if (!existsSync(storiesFolder)) return []
  return readdirSync(storiesFolder)
    .filter((id) => existsSync(join(storiesFolder, id, 'story.json')))
    .sort()
}
