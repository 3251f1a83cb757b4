import { create } from 'zustand'
import type { Selected } from '../project/added.ts'

/** The words that the editor has selected in a source’s text, and the source that is shown. */
export const useSelected = create<{ readonly selected: Selected | null; readonly source: string | null }>()(() => ({
  selected: null,
  source: null,
}))

/** Lets go of the selected words, once they are used or left: they must not come back with the focus. */
export function dropSelection(): void {
  useSelected.setState({ selected: null })
  const selection = getSelection()
  if (selection === null || selection.isCollapsed) return
  // The caret stays where the text is read; elsewhere a selection set by a script would take the focus.
  if (document.activeElement?.contains(selection.anchorNode)) selection.collapseToEnd()
  else selection.removeAllRanges()
}
