import { type PointerEvent, useRef } from 'react'

/** How far a finger goes that swipes, in CSS pixels. */
const leastWay = 40

/**
 * Handlers of an element that is swiped: `go` is told 1 for a swipe to the left, which brings what lies to the right, and
 * -1 for one to the right. Two fingers, or one on an enlarged page, are the browser’s.
 */
export function useSwipe(go: (by: 1 | -1) => void) {
  const start = useRef<{ readonly x: number; readonly y: number } | null>(null)
  const swiped = useRef(false)
  return {
    onPointerDown: ({ isPrimary, clientX, clientY }: PointerEvent) => {
      swiped.current = false
      const isWhole = (visualViewport?.scale ?? 1) === 1
      start.current = isPrimary && isWhole ? { x: clientX, y: clientY } : null
    },
    onPointerUp: ({ clientX, clientY }: PointerEvent) => {
      if (start.current === null) return
      const [x, y] = [clientX - start.current.x, clientY - start.current.y]
      start.current = null
      if (Math.abs(x) < leastWay || Math.abs(x) < 2 * Math.abs(y)) return
      swiped.current = true
      go(x < 0 ? 1 : -1)
    },
    onPointerCancel: () => {
      start.current = null
    },
    /** Whether the click that follows is the end of a swipe. */
    wasSwiped: () => swiped.current,
  }
}
