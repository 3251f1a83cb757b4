import { loadEnv } from 'vite'

/** Vite exposes variables with this prefix, from `.env` or the shell, in `import.meta.env`. */
export const environmentPrefix = 'DATELINE_'

/** Returns DATELINE_STORY, the id of the story that opens where none is asked for, as Vite reads it for the page. */
export function readFirstStory(): string {
  const { DATELINE_STORY } = loadEnv('production', process.cwd(), environmentPrefix)
  if (!DATELINE_STORY) throw new Error('DATELINE_STORY names no story: .env should set it')
  return DATELINE_STORY
}
