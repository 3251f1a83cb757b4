import { toJsonSchema } from '@valibot/to-json-schema'
import { storySchema } from '../../src/story/format/schema.ts'

/** `withoutComments` leaves it out before a story is checked. */
const comment = { type: 'string', description: 'A note for who edits the story: no reader sees it' } as const

/**
 * Returns the JSON Schema of `story.json`, for editors’ tools. It covers the shape alone: references, evidence and
 * dates, which JSON Schema can’t express, are for `scripts/check.ts`.
 */
export function storyJsonSchema(): string {
  const { $schema, title, ...schema } = toJsonSchema(storySchema, {
    errorMode: 'ignore',
    typeMode: 'input',
    overrideSchema: ({ jsonSchema }) =>
      jsonSchema.type === 'object'
        ? { ...jsonSchema, properties: { ...jsonSchema.properties, $comment: comment } }
        : undefined,
  })
  return `${JSON.stringify({ $schema, title, ...schema }, null, 2)}\n`
}
