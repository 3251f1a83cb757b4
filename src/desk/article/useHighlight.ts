import { type RefObject, useEffect } from 'react'
import type { Selected } from '../project/added.ts'
import { rangeOf } from './rangeOf.ts'

/** Shows the selected words also while the focus, and with it the browser’s own selection, is elsewhere. */
export function useHighlight(element: RefObject<HTMLElement | null>, selected: Selected | null): void {
  useEffect(() => {
    // Firefox before 140 has none, and shows the selection alone.
    if (element.current === null || selected === null || !('highlights' in CSS)) return
    const range = rangeOf(element.current, selected)
    if (range === null) return
    CSS.highlights.set('selected', new Highlight(range))
    return () => {
      CSS.highlights.delete('selected')
    }
  })
}
