import { type RefObject, useEffect, useRef } from 'react'
import type { Drawing } from '../store/drawing.ts'
import type { DeskMap } from './deskMap.ts'

/** Takes the focus to the map while it is drawn on, and back to the button that began it. */
export function useDrawingFocus(
  container: RefObject<HTMLElement | null>,
  map: DeskMap | null,
  drawing: Drawing | null,
): void {
  const opener = useRef<Element | null>(null)
  useEffect(() => {
    if (map === null) return
    if (drawing !== null) {
      opener.current = document.activeElement
      container.current?.closest('section')?.scrollIntoView({ block: 'nearest' })
      map.focus()
      return
    }
    const back = opener.current
    opener.current = null
    const focused = document.activeElement
    const isLost = focused === null || focused === document.body || container.current?.contains(focused)
    if (isLost && back instanceof HTMLElement) back.focus()
  }, [container, map, drawing])
}
