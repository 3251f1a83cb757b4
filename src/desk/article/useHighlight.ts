import { type RefObject, useEffect } from 'react'
import type { Selected } from '../project/added.ts'
import { pointAt } from './pointAt.ts'

/** Shows the selected words also while the focus, and with it the browser’s own selection, is elsewhere. */
export function useHighlight(element: RefObject<HTMLElement | null>, selected: Selected | null): void {
  useEffect(() => {
    // Firefox before 140 has none, and shows the selection alone.
    if (element.current === null || selected === null || !('highlights' in CSS)) return
    const [from, to] = [pointAt(element.current, selected.start), pointAt(element.current, selected.end)]
    if (from === null || to === null) return
    const range = document.createRange()
    range.setStart(...from)
    range.setEnd(...to)
    CSS.highlights.set('selected', new Highlight(range))
    return () => {
      CSS.highlights.delete('selected')
    }
  })
}
