import { toJsonSchema } from '@valibot/to-json-schema'
import { storySchema } from '../../src/story/format/schema.ts'

/**
 * The JSON Schema of `story.json`, for editors’ tools: what the format says of the shape. What JSON Schema
 * cannot say (references, evidence, dates) is left to `scripts/check.ts`.
 */
export function storyJsonSchema(): string {
  const { $schema, title, ...schema } = toJsonSchema(storySchema, { errorMode: 'ignore', typeMode: 'input' })
  return `${JSON.stringify({ $schema, title, ...schema }, null, 2)}\n`
}
