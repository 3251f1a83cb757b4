import { isRecord } from '../../story/format/entries.ts'

/** The value at a path of keys in an object, such as `said.on`; undefined where it isn’t there. */
export function valueAt(entry: unknown, key: string): unknown {
  return key.split('.').reduce<unknown>((value, name) => (isRecord(value) ? value[name] : undefined), entry)
}

/** The object with another value at a path of keys; without the last key where the value is undefined. */
export function withValueAt<T>(entry: T, key: string, value: unknown): T {
  const [name = '', ...rest] = key.split('.')
  const object: Readonly<Record<string, unknown>> = isRecord(entry) ? entry : {}
  const { [name]: before, ...others } = object
  const after = rest.length === 0 ? value : withValueAt(before, rest.join('.'), value)
  if (after === undefined) return others as T
  // The key keeps its place, so that files change only where the editor has changed something.
  return { ...object, [name]: after } as T
}
