import { type RefObject, useLayoutEffect, useState } from 'react'
import { useIsHydrated } from '../page/Hydration.tsx'
import { titleWidth } from './timelineLayout.ts'

/** The part of a title’s extra width that the space between titles absorbs, in CSS pixels. */
const slack = 4

/**
 * How many times as wide as `titleWidth` says the event titles in an element are, in the reader’s fonts and spacing. It
 * never falls: a title without room at its true width would come and go for ever.
 */
export function useTitleStretch(element: RefObject<HTMLElement | null>): number {
  const [stretch, setStretch] = useState(1)
  // Titles of a prerendered page give way to others.
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
