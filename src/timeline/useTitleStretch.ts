import { type RefObject, useLayoutEffect, useState } from 'react'
import { useIsHydrated } from '../page/Hydration.tsx'
import { titleWidth } from './layout/timelineLayout.ts'

/** A title may be this much wider than it was laid out for, in CSS pixels: the space between titles takes it. */
const tolerance = 4

/**
 * How many times wider than `titleWidth` estimates the widest event title in an element is, in the reader’s fonts and
 * spacing; at least 1. It never shrinks: a title that is hidden for want of room would otherwise come and go for ever.
 */
export function useTitleStretch(element: RefObject<HTMLElement | null>): number {
  const [stretch, setStretch] = useState(1)
  // The elements of a prerendered page are replaced when it hydrates.
  const isHydrated = useIsHydrated()
  useLayoutEffect(() => {
    if (!isHydrated) return
    const observer = new ResizeObserver((titles) => {
      const ratios = titles.map(
        ({ target, contentRect }) => (contentRect.width - tolerance) / titleWidth(target.textContent),
      )
      setStretch((before) => Math.max(before, ...ratios))
    })
    for (const title of element.current?.querySelectorAll('[data-title]') ?? []) observer.observe(title)
    return () => observer.disconnect()
  }, [element, isHydrated])
  return stretch
}
