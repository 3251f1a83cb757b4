import fc from 'fast-check'
import { anyText, hostileDates, hostileIds, hostileLinks, hostilePaths } from './hostileTexts.ts'

/** What of JSON Schema the story’s schema uses. */
export type JsonSchema = {
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly oneOf?: readonly JsonSchema[]
  readonly anyOf?: readonly JsonSchema[]
  readonly description?: string
  readonly pattern?: string
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | JsonSchema
  readonly items?: JsonSchema
  readonly minItems?: number
}

/** Values of the shape that a schema describes. Only their words are hostile. */
export function fromSchema(schema: JsonSchema): fc.Arbitrary<unknown> {
  if ('const' in schema) return fc.constant(schema.const)
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum)
  const either = schema.oneOf ?? schema.anyOf
  if (either !== undefined) return fc.oneof(...either.map(fromSchema))
  switch (schema.type) {
    case 'string':
      return textOf(schema)
    case 'boolean':
      return fc.boolean()
    case 'integer':
      return fc.integer()
    case 'number':
      return fc.double({ noNaN: true, noDefaultInfinity: true, min: -200, max: 200 })
    case 'array':
      return fc.array(fromSchema(schema.items ?? {}), { minLength: schema.minItems ?? 0, maxLength: 4 })
    case 'object':
      return objectOf(schema)
    default:
      return fc.jsonValue({ maxDepth: 2 })
  }
}

function objectOf({ properties = {}, required = [], additionalProperties }: JsonSchema): fc.Arbitrary<unknown> {
  if (typeof additionalProperties === 'object') {
    const keys = fc.constantFrom('en', 'ar', 'zh-Hant', '__proto__', 'constructor', '')
    return fc.dictionary(keys, fromSchema(additionalProperties), { maxKeys: 3, noNullPrototype: true })
  }
  const members = Object.entries(properties).map(([key, schema]) => [key, fromSchema(schema)] as const)
  return fc.record(Object.fromEntries(members), { requiredKeys: [...required], noNullPrototype: true })
}

/** Text as what its description asks for, right and wrong. */
function textOf({ description = '', pattern = '' }: JsonSchema): fc.Arbitrary<string> {
  if (/YYYY-MM-DD|EDTF/.test(description)) return fc.constantFrom(...hostileDates)
  if (/BCP 47/.test(description)) return fc.constantFrom('en', 'ar', 'zh-Hant', 'x', 'en-', 'tlh-AQ-x-a')
  if (/^(Path|Address)/.test(description)) return fc.constantFrom(...hostilePaths)
  if (/http/.test(description)) return fc.constantFrom(...hostileLinks)
  if (pattern.startsWith('^[A-Za-z0-9_-]+')) return fc.constantFrom(...hostileIds)
  if (pattern.startsWith('^[A-Za-z0-9-]+')) return fc.constantFrom('story', '-', '0', 'con')
  return anyText
}
