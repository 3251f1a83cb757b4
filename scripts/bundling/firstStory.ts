import { loadEnv } from 'vite'
import { storyIds } from '../stories/storyIds.ts'

/**
 * The id in DATELINE_STORY, from the shell or from `.env`: the story that opens where none is asked for. Undefined if it
 * isn’t set.
 */
export function chosenStory(): string | undefined {
  return loadEnv('production', process.cwd(), 'DATELINE_').DATELINE_STORY || undefined
}

/** What Vite puts in place of the id of the story that opens where none is asked for. */
export function firstStoryDefine(): Readonly<Record<string, string>> {
  return { 'import.meta.env.DATELINE_STORY': JSON.stringify(chosenStory() ?? storyIds()[0] ?? '') }
}
