import { type RefObject, useLayoutEffect, useState } from 'react'
import { useIsHydrated } from '../page/Hydration.tsx'
import { titleWidth } from './timelineLayout.ts'

/** What the space between titles takes of a title that is wider than it was laid out for, in CSS pixels. */
const slack = 4

/**
 * How many times as wide as `titleWidth` has them the event titles in an element are in the reader’s fonts and spacing.
 * It never falls again: a title that finds no room at its true width would be let in and out for ever.
 */
export function useTitleStretch(element: RefObject<HTMLElement | null>): number {
  const [stretch, setStretch] = useState(1)
  // A prerendered page’s titles give way to others.
  const isHydrated = useIsHydrated()
  useLayoutEffect(() => {
    if (!isHydrated) return
    const observer = new ResizeObserver((titles) => {
      const wide = titles.map(({ target, contentRect }) => (contentRect.width - slack) / titleWidth(target.textContent))
      setStretch((before) => Math.max(before, ...wide))
    })
    for (const title of element.current?.querySelectorAll('[data-title]') ?? []) observer.observe(title)
    return () => observer.disconnect()
  }, [element, isHydrated])
  return stretch
}
