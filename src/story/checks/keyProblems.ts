import type * as v from 'valibot'
import { isRecord } from '../format/entries.ts'
import { joinPath, type Problem } from '../format/problem.ts'
import { closestMatch } from './closestMatch.ts'

type Key = string | number

/**
 * The problems of an object in which `issue` reports a missing or unknown key. Valibot reports one unknown key of an
 * object; an editor wants all of them, and a misspelt key not reported as missing too. `at` is the path of the whole value.
 */
export function keyProblems(issue: v.BaseIssue<unknown>, schema: v.GenericSchema, at: string): readonly Problem[] {
  const keys = (issue.path ?? []).map((item) => item.key as Key)
  const object = issue.path?.at(-1)?.input
  const missing = keys.pop()
  if (!isRecord(object) || missing === undefined) return []
  const unknown = unknownKeys(object, knownKeys(schema, keys)).map(
    ({ key, near }): Problem => ({
      path: joinPath(at, [...keys, key]),
      value: object[key],
      reason: 'the format has no such key here',
      ...(near === undefined ? {} : { nearest: near }),
    }),
  )
  if (issue.expected === 'never') return unknown
  const misspelt = unknown.filter((problem) => problem.nearest === missing)
  if (misspelt.length > 0) return misspelt
  return [{ path: joinPath(at, [...keys, missing]), value: undefined, reason: 'it is required' }]
}

/** The keys of an object that the format doesn’t know, each with the missing key that it most likely means. */
function unknownKeys(
  object: Readonly<Record<string, unknown>>,
  known: readonly string[],
): readonly { readonly key: string; readonly near: string | undefined }[] {
  if (known.length === 0) return []
  const missing = known.filter((key) => !Object.hasOwn(object, key))
  return Object.keys(object)
    .filter((key) => !known.includes(key))
    .map((key) => ({ key, near: closestMatch(key, missing) }))
}

/** The keys that the schema has for the object at a path. */
function knownKeys(schema: v.GenericSchema, keys: readonly Key[]): readonly string[] {
  let current: unknown = schema
  for (const key of keys) current = childSchema(unwrap(current), key)
  const object = unwrap(current)
  return isRecord(object) && isRecord(object.entries) ? Object.keys(object.entries) : []
}

function childSchema(schema: unknown, key: Key): unknown {
  if (!isRecord(schema)) return undefined
  if (typeof key === 'number') return schema.item
  return isRecord(schema.entries) ? schema.entries[key] : undefined
}

function unwrap(schema: unknown): unknown {
  if (!isRecord(schema)) return undefined
  return 'wrapped' in schema ? unwrap(schema.wrapped) : schema
}
