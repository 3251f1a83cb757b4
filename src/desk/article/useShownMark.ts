import { type RefObject, useEffect } from 'react'
import { useShown } from '../store/shown.ts'

/** Brings the words of the entry that is to be shown into view, of which a narrow page has to be scrolled. */
export function useShownMark(text: RefObject<HTMLElement | null>): void {
  const shown = useShown((state) => state.shown)
  useEffect(() => {
    if (shown === null) return
    const entry = CSS.escape(`${shown.list}/${shown.id}`)
    text.current?.querySelector(`[data-mark][data-entries~="${entry}"]`)?.scrollIntoView({ block: 'center' })
    useShown.setState({ shown: null })
  }, [text, shown])
}
