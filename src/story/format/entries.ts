import * as v from 'valibot'

/** An entry of one of a file’s lists, and its path: `statements[3]`. */
export type Entry<T> = { readonly value: T; readonly at: string }

/** An id in a file, and its path. */
export type IdEntry = { readonly id: string; readonly at: string }

type ObjectSchema = v.GenericSchema & { readonly entries: v.ObjectEntries }

/** The list under a key of a file; undefined if there is none. */
export function optionalListIn(file: unknown, key: string): readonly unknown[] | undefined {
  const value = isRecord(file) ? file[key] : undefined
  return Array.isArray(value) ? value : undefined
}

/** The list under a key of a file; empty if there is none. */
export function listIn(file: unknown, key: string): readonly unknown[] {
  return optionalListIn(file, key) ?? []
}

/** The objects of a list, each with its valid values only, so that one mistake in an entry doesn’t hide the others. */
export function entriesIn<S extends ObjectSchema>(
  file: unknown,
  key: string,
  schema: S,
): readonly Entry<Partial<v.InferOutput<S>>>[] {
  return listIn(file, key).flatMap((entry, index) =>
    isRecord(entry) ? [{ value: validValues(entry, schema), at: `${key}[${index}]` }] : [],
  )
}

/** The ids in a list, also those of invalid entries. `at` is the path of the list. */
export function idsIn(file: unknown, key: string, at = key): readonly IdEntry[] {
  return listIn(file, key).flatMap((entry, index) =>
    isRecord(entry) && typeof entry.id === 'string' ? [{ at: `${at}[${index}].id`, id: entry.id }] : [],
  )
}

function validValues<S extends ObjectSchema>(entry: Record<string, unknown>, schema: S): Partial<v.InferOutput<S>> {
  const valid = Object.entries(schema.entries).filter(
    ([key, expected]) => entry[key] !== undefined && v.is(expected, entry[key]),
  )
  return Object.fromEntries(valid.map(([key]) => [key, entry[key]])) as Partial<v.InferOutput<S>>
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
