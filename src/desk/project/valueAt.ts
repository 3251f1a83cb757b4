import { isRecord } from '../../story/format/entries.ts'

/** The value at a path of keys in an object, such as `said.on` or `pictures[0].alt`; undefined where it isn’t there. */
export function valueAt(entry: unknown, key: string): unknown {
  return namesIn(key).reduce<unknown>((value, name) => (isRecord(value) ? value[name] : undefined), entry)
}

/** The object with another value at a path of keys; without the last key where the value is undefined. */
export function withValueAt<T>(entry: T, key: string, value: unknown): T {
  return withValue(entry, namesIn(key), value) as T
}

function withValue(entry: unknown, [name = '', ...rest]: readonly string[], value: unknown): unknown {
  const object: Readonly<Record<string, unknown>> = isRecord(entry) ? entry : {}
  const after = rest.length === 0 ? value : withValue(object[name], rest, value)
  if (Array.isArray(entry))
    return after === undefined ? entry.toSpliced(Number(name), 1) : entry.with(Number(name), after)
  const { [name]: _, ...others } = object
  if (after === undefined) return others
  // The key keeps its place, so that files change only where the editor has changed something.
  return { ...object, [name]: after }
}

function namesIn(key: string): readonly string[] {
  return key.split(/[.[\]]+/).filter((name) => name !== '')
}
