import { dirname, relative, sep } from 'node:path'
import { type Unread, unread } from '../../src/story/reading/decodeFile.ts'
import { pathBeside } from './readStoryFiles.ts'

/** The path of a picture of the `story.json` at `story`, or why it has none: only what lies in the story’s folder is published. */
export function pictureBeside(story: string, file: string): string | Unread {
  const path = pathBeside(story, file)
  if (typeof path !== 'string') return path
  const [first] = relative(dirname(story), path).split(sep)
  return first === '..' ? unread('it leads out of the story’s folder') : path
}
