import { isRecord } from '../format/entries.ts'

/** `story.json` has no value deeper than this. */
const deepest = 8

/** A file without the comments that its editor has left in it: the key `$comment` of any object. */
export function withoutComments(value: unknown, depth = deepest): unknown {
  if (depth === 0 || !isRecord(value)) return value
  if (Array.isArray(value)) return value.map((item) => withoutComments(item, depth - 1))
  const entries = Object.entries(value).filter(([key]) => key !== '$comment')
  return Object.fromEntries(entries.map(([key, item]) => [key, withoutComments(item, depth - 1)]))
}
