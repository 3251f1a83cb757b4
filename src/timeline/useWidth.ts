import { type RefObject, useLayoutEffect, useState } from 'react'

/** The width of an element in whole CSS pixels, kept up to date; `initial` until it is measured. */
export function useWidth(element: RefObject<HTMLElement | null>, initial: number): number {
  const [width, setWidth] = useState(initial)
  useLayoutEffect(() => {
    if (element.current === null) return
    const measured = element.current
    setWidth(Math.round(measured.clientWidth))
    const observer = new ResizeObserver(() => setWidth(Math.round(measured.clientWidth)))
    observer.observe(measured)
    return () => observer.disconnect()
  }, [element])
  return width
}
