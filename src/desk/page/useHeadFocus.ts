import { type RefObject, useEffect, useRef } from 'react'

/**
 * Takes the focus to the first head of the page when it shows something else: what was pressed went with what was shown before.
 * Returns what says that the editor has asked for that; a page that is loaded again keeps the focus where it is.
 */
export function useHeadFocus(page: RefObject<HTMLElement | null>, shown: unknown): () => void {
  const isAsked = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: when something else is shown
  useEffect(() => {
    if (isAsked.current) page.current?.querySelector<HTMLElement>(':is(h1, h2)[tabindex]')?.focus()
    isAsked.current = false
  }, [page, shown])
  return () => {
    isAsked.current = true
  }
}
