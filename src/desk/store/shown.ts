import { create } from 'zustand'
import type { EntryRef } from '../project/entryRef.ts'
import { useDesk } from './deskStore.ts'

/** The entry whose words in the report the editor is taken to; null once that is done. */
export const useShown = create<{ readonly shown: EntryRef | null }>()(() => ({ shown: null }))

/** Opens an entry, and brings its words in the report into view. */
export function showInReport(entry: EntryRef): void {
  useDesk.getState().choose(entry)
  useShown.setState({ shown: entry })
}
