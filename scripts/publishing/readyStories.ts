import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readStoryFolder, type StoryFolder } from '../still/readStoryFolder.ts'
import { finishReplacing } from '../stories/replaceStory.ts'
import { storiesFolder, storyIds } from '../stories/storyIds.ts'
import { counted } from '../terminal/counted.ts'

/** A story that can be published. */
export type ReadyStory = Extract<StoryFolder, { readonly kind: 'story' }>

/** The site’s stories, and the ids of those that are left out. */
export type ReadyStories = { readonly ready: readonly ReadyStory[]; readonly leftOut: readonly string[] }

/**
 * Reads and checks the site’s stories, and bakes the still maps that they lack. A story with a problem is left out, and
 * `say` is told which and why. Throws if none is left, or if one is left out and `isStrict`.
 */
export async function readyStories(say: (line: string) => void, isStrict: boolean): Promise<ReadyStories> {
  finishWhatWasWritten()
  const ids = storyIds()
  if (ids.length === 0) throw new Error(`${storiesFolder}/ has no story: npm run new -- ID begins one`)
  const ready: ReadyStory[] = []
  const leftOut: string[] = []
  for (const id of ids) {
    const read = await readStoryFolder(storiesFolder, id, say)
    if (read.kind === 'story') ready.push(read)
    else {
      leftOut.push(id)
      say([`${id} is left out: it has ${counted(read.lines.length, 'problem')}`, ...read.lines].join('\n  '))
    }
  }
  if (ready.length === 0) throw new Error('No story is left to publish.')
  if (isStrict && leftOut.length > 0) throw new Error(`Nothing is built: ${leftOut.join(', ')} should be mended first.`)
  return { ready, leftOut }
}

/** A server that was ended while it wrote a story from the desk has left the rest to do. */
function finishWhatWasWritten(): void {
  const entries = existsSync(storiesFolder) ? readdirSync(storiesFolder, { withFileTypes: true }) : []
  for (const entry of entries) if (entry.isDirectory()) finishReplacing(join(storiesFolder, entry.name))
}
