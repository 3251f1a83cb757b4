import fc from 'fast-check'
import { hostileDates, hostileNumbers, hostilePaths, hostileTexts } from './hostileTexts.ts'

type Path = readonly (string | number)[]

/** One change of a value: what stands at the path that `at`, from 0 to 1, chooses becomes something else. */
export type Break = { readonly at: number; readonly how: string; readonly with: unknown }

const hostileKeys = ['__proto__', 'constructor', 'prototype', 'toString', 'length', '', 'x', 'id', '$comment', 'a.b[0]']

const rubbish = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, [], {}, [null], [[]], { id: 'x' }, { type: 'Feature' }),
  fc.constantFrom(...hostileNumbers),
  fc.constantFrom(...hostileTexts, ...hostileDates, ...hostilePaths),
  fc.jsonValue({ maxDepth: 3 }),
)

export const anyBreak: fc.Arbitrary<Break> = fc.record({
  at: fc.double({ min: 0, max: 0.999_999, noNaN: true }),
  how: fc.constantFrom('replace', 'replace', 'remove', 'add', 'double', 'wrap', 'nest', 'lengthen'),
  with: rubbish,
})

/** A value with one change. */
export function brokenValue(value: unknown, { at, how, with: other }: Break): unknown {
  const paths = pathsIn(value)
  const path = paths[Math.floor(at * paths.length)] ?? []
  return changed(value, path, (old) => {
    switch (how) {
      case 'remove':
        return undefined
      case 'add':
        return added(old, hostileKeys[Math.floor(at * 1e6) % hostileKeys.length] ?? '', other)
      case 'double':
        return Array.isArray(old) ? [...old, ...old] : [old, old]
      case 'wrap':
        return { it: old }
      case 'nest':
        return nested(2000)
      case 'lengthen':
        return typeof old === 'string' ? old.repeat(Math.ceil(2000 / Math.max(1, old.length))) : 'a'.repeat(2000)
      default:
        return other
    }
  })
}

/** Lists in lists, so many levels deep. */
export function nested(levels: number): unknown {
  return JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`)
}

function added(old: unknown, key: string, value: unknown): unknown {
  if (Array.isArray(old)) return [...old, value]
  if (typeof old !== 'object' || old === null) return value
  // As JSON.parse makes them: `__proto__` is a key like any other.
  return Object.fromEntries([...Object.entries(old), [key, value]])
}

/** The paths of all values in one, down to the deepest level that a story has. */
function pathsIn(value: unknown, levels = 9): readonly Path[] {
  if (levels === 0) return [[]]
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(typeof value === 'object' && value !== null ? value : {})
  return [[], ...entries.flatMap(([key, item]) => pathsIn(item, levels - 1).map((path) => [key, ...path]))]
}

/** A copy with what `change` makes of the value at a path; undefined takes it away. */
function changed(whole: unknown, [key, ...rest]: Path, change: (old: unknown) => unknown): unknown {
  if (key === undefined) return change(whole)
  if (Array.isArray(whole)) {
    const item = changed(whole[Number(key)], rest, change)
    return whole.flatMap((old, index) => (index !== key ? [old] : item === undefined ? [] : [item]))
  }
  const entries = Object.entries(whole as object).map(([name, old]) => [
    name,
    name === key ? changed(old, rest, change) : old,
  ])
  return Object.fromEntries(entries.filter(([, item]) => item !== undefined))
}
