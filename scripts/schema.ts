/**
 * Writes the JSON Schema of the story format to `public/schema/story-1.json`, which stories name in `$schema`. Run with
 * `npm run schema` after a change to `src/story/format/schema.ts`; the result is committed.
 */
import './terminal/failInWords.ts'
import { mkdir, writeFile } from 'node:fs/promises'
import { storyJsonSchema } from './stories/storyJsonSchema.ts'

await mkdir('public/schema', { recursive: true })
await writeFile('public/schema/story-1.json', storyJsonSchema())
