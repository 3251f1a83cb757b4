import * as v from 'valibot'

/** An entry of one of a file’s lists and its path there: `statements[3]`. */
export type Row<T> = { readonly value: T; readonly at: string }

type ObjectSchema = v.GenericSchema & { readonly entries: v.ObjectEntries }

/** The list that a file holds under a key; undefined where there is none. */
export function optionalListIn(file: unknown, key: string): readonly unknown[] | undefined {
  const value = isRecord(file) ? file[key] : undefined
  return Array.isArray(value) ? value : undefined
}

/** The list that a file holds under a key; empty where there is none. */
export function listIn(file: unknown, key: string): readonly unknown[] {
  return optionalListIn(file, key) ?? []
}

/**
 * The objects of a list, each with those of its values whose own shape is right, so that one mistake in an entry does
 * not hide the others.
 */
export function rowsIn<S extends ObjectSchema>(
  file: unknown,
  key: string,
  schema: S,
): readonly Row<Partial<v.InferOutput<S>>>[] {
  return listIn(file, key).flatMap((entry, index) =>
    isRecord(entry) ? [{ value: soundValues(entry, schema), at: `${key}[${index}]` }] : [],
  )
}

/** The ids that stand in a list, also those of entries whose shape is wrong. `at` is the path of the id. */
export function idsIn(file: unknown, key: string, at = key): readonly { readonly at: string; readonly id: string }[] {
  return listIn(file, key).flatMap((entry, index) =>
    isRecord(entry) && typeof entry.id === 'string' ? [{ at: `${at}[${index}].id`, id: entry.id }] : [],
  )
}

function soundValues<S extends ObjectSchema>(entry: Record<string, unknown>, schema: S): Partial<v.InferOutput<S>> {
  const sound = Object.entries(schema.entries).filter(
    ([key, expected]) => entry[key] !== undefined && v.is(expected, entry[key]),
  )
  return Object.fromEntries(sound.map(([key]) => [key, entry[key]])) as Partial<v.InferOutput<S>>
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
