import type * as v from 'valibot'
import type { Problem } from '../format/problem.ts'
import { joinPath } from '../format/problem.ts'
import { nearest } from './nearest.ts'

type Key = string | number

/**
 * Problems of the keys of the object in which `issue` finds one missing or unknown. The schema names only the first
 * unknown key, an editor wants all; and a misspelt key must not count as missing too. `at` is the path of the whole
 * value.
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

/** The keys of an object that the format does not know, each with the key it lacks that was likely meant. */
function unknownKeys(
  object: Readonly<Record<string, unknown>>,
  known: readonly string[],
): readonly { readonly key: string; readonly near: string | undefined }[] {
  if (known.length === 0) return []
  const lacking = known.filter((key) => !Object.hasOwn(object, key))
  return Object.keys(object)
    .filter((key) => !known.includes(key))
    .map((key) => ({ key, near: nearest(key, lacking) }))
}

/** The keys that the format knows for the object at a path, found by walking the schema. */
function knownKeys(schema: v.GenericSchema, keys: readonly Key[]): readonly string[] {
  let here: unknown = schema
  for (const key of keys) here = step(unwrapped(here), key)
  const object = unwrapped(here)
  return isRecord(object) && isRecord(object.entries) ? Object.keys(object.entries) : []
}

function step(schema: unknown, key: Key): unknown {
  if (!isRecord(schema)) return undefined
  if (typeof key === 'number') return schema.item
  return isRecord(schema.entries) ? schema.entries[key] : undefined
}

function unwrapped(schema: unknown): unknown {
  if (!isRecord(schema)) return undefined
  return 'wrapped' in schema ? unwrapped(schema.wrapped) : schema
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
