import type { EntryList, EntryRef } from '../project/entryRef.ts'

/** The entry that the mark at a point of the text leads to: the innermost one; null where nothing is marked. */
export function entryAt(node: Node | null): EntryRef | null {
  const element = node instanceof Element ? node : node?.parentElement
  const [first] = element?.closest('[data-entries]')?.getAttribute('data-entries')?.split(' ') ?? []
  const [list, ...id] = first?.split('/') ?? []
  return list === undefined || id.length === 0 ? null : { list: list as EntryList, id: id.join('/') }
}
