import { begunBy, compareBegin, mustPrecede } from '../control/entryBegin.ts'
import type { Problem } from '../format/problem.ts'
import { groupedBy } from '../groupedBy.ts'
import type { Control, Story } from '../story.ts'

type PathedEntry = Control & { readonly at: string }

/** What an editor should look at in a story’s control: disputes of one claim alone, and entries whose order can’t be told. */
export function controlWarnings({ control }: Story): readonly Problem[] {
  const entries = control.map((entry, index) => ({ ...entry, at: `control[${index}]` }))
  const groups = [...groupedBy(entries.toSorted(compareBegin), ({ places }) => places).values()]
  const answered = new Set(groups.flatMap((group) => group.filter((entry) => isAnswered(entry, group))))
  const earlier = new Map(groups.flatMap((group) => group.flatMap((entry, index) => openOrder(entry, group, index))))
  return entries.flatMap((entry) => [
    ...(entry.disputed && !answered.has(entry) ? [loneWarning(entry)] : []),
    ...orderWarning(entry, earlier.get(entry)),
  ])
}

function isAnswered({ side }: PathedEntry, group: readonly PathedEntry[]): boolean {
  return group.some((other) => other.disputed && other.side !== side)
}

function loneWarning({ at, disputed }: PathedEntry): Problem {
  const reason = 'no other disputed entry gives its places to another side: readers see it as undisputed'
  return { path: `${at}.disputed`, value: disputed, reason }
}

/** The entry with one of those before it that it may begin before as well. */
function openOrder(entry: PathedEntry, group: readonly PathedEntry[], index: number) {
  const other = group.slice(0, index).find((one) => isOrderOpen(one, entry))
  return other === undefined ? [] : [[entry, other] as const]
}

function orderWarning({ at, from }: PathedEntry, earlier: PathedEntry | undefined): readonly Problem[] {
  if (earlier === undefined) return []
  const reason = `it may be earlier or later than ${earlier.at}.from, ${earlier.from.edtf}: it is taken to be later`
  return [{ path: `${at}.from`, value: from.edtf, reason }]
}

/** Whether two entries give a place to different sides, and either may begin before the other. */
function isOrderOpen(a: Control, b: Control): boolean {
  if (a.side === b.side || (a.disputed && b.disputed)) return false
  if (mustPrecede(a, b) || mustPrecede(b, a)) return false
  return (mayPrecede(a, b) && mayPrecede(b, a)) || compareBegin(a, b) === 0
}

function mayPrecede({ from: { earliest } }: Control, other: Control): boolean {
  return earliest !== null && earliest < begunBy(other)
}
