import { create } from 'zustand'
import type { Selected } from '../project/added.ts'

/** The words that the editor has selected in a source’s text, and the source that is shown. */
export const useSelected = create<{ readonly selected: Selected | null; readonly source: string | null }>()(() => ({
  selected: null,
  source: null,
}))
