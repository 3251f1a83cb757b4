import { toJsonSchema } from '@valibot/to-json-schema'
import { storySchema } from '../../src/story/format/schema.ts'

/**
 * Returns the JSON Schema of `story.json`, for editors’ tools. It covers the shape alone: references, evidence and
 * dates, which JSON Schema can’t express, are for `scripts/check.ts`.
 */
export function storyJsonSchema(): string {
  const { $schema, title, ...schema } = toJsonSchema(storySchema, { errorMode: 'ignore', typeMode: 'input' })
  return `${JSON.stringify({ $schema, title, ...schema }, null, 2)}\n`
}
