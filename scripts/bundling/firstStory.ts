import { loadEnv } from 'vite'

/** The beginning of the variables that Vite takes from `.env` and the shell into `import.meta.env`. */
export const environmentPrefix = 'DATELINE_'

/** The id of the story that opens where none is asked for, as Vite reads it for the page: `DATELINE_STORY`. */
export function readFirstStory(): string {
  const { DATELINE_STORY } = loadEnv('production', process.cwd(), environmentPrefix)
  if (!DATELINE_STORY) throw new Error('DATELINE_STORY names no story: .env should set it')
  return DATELINE_STORY
}
