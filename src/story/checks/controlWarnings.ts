import type { Problem } from '../format/problem.ts'
import { begunBy } from '../questions/entryBegin.ts'
import type { Control, Story } from '../story.ts'

/** What an editor should look at in a story’s control: disputes of one claim alone, and entries whose order can’t be told. */
export function controlWarnings({ control }: Story): readonly Problem[] {
  const entries = control.map((entry, index) => ({ ...entry, at: `control[${index}]` }))
  return [...entries.flatMap((entry) => loneWarning(entry, control)), ...orderWarnings(entries)]
}

function loneWarning(entry: Control & { readonly at: string }, control: readonly Control[]): readonly Problem[] {
  const { at, side, places, disputed } = entry
  const isDisputed = control.some(
    (other) => other.disputed && other.side !== side && other.places.some((place) => places.includes(place)),
  )
  if (!disputed || isDisputed) return []
  const reason = 'no other disputed entry gives its places to another side: readers see it as undisputed'
  return [{ path: `${at}.disputed`, value: disputed, reason }]
}

function orderWarnings(entries: readonly (Control & { readonly at: string })[]): readonly Problem[] {
  return entries.flatMap((entry, index) => {
    const other = entries.slice(0, index).find((one) => isOrderOpen(one, entry))
    if (other === undefined) return []
    const [later, earlier] = begunBy(entry) < begunBy(other) ? [other, entry] : [entry, other]
    const reason = `it may be earlier or later than ${earlier.at}.from, ${earlier.from.edtf}: it is taken to be later`
    return [{ path: `${later.at}.from`, value: later.from.edtf, reason }]
  })
}

/** Whether two entries give a place to different sides, and either may begin before the other. */
function isOrderOpen(a: Control, b: Control): boolean {
  if (a.side === b.side || (a.disputed && b.disputed) || !a.places.some((place) => b.places.includes(place)))
    return false
  return mayPrecede(a, b) && mayPrecede(b, a)
}

function mayPrecede({ from: { earliest } }: Control, { from: { latest } }: Control): boolean {
  return earliest !== null && earliest < (latest ?? '9999')
}
