import { type RefObject, useEffect, useState } from 'react'

/** What would change the text of an editable element, or take its words elsewhere. */
const changes = ['beforeinput', 'cut', 'paste', 'drop', 'dragstart'] as const

/**
 * Keeps the text of an editable element as it is: it is editable only for its caret and its selection by keys, which browsers give to
 * nothing else. What a browser doesn’t ask about (the letters of an input method) is put right by making the element anew: the
 * number that is returned, which must be its key, grows.
 */
export function useUnchanged(element: RefObject<HTMLElement | null>, isThere: boolean): number {
  const [times, setTimes] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: an element that was made anew has no listeners yet
  useEffect(() => {
    const text = element.current
    if (!isThere || text === null) return
    const prevent = (event: Event) => event.preventDefault()
    const renew = () => {
      setTimes((before) => before + 1)
    }
    for (const name of changes) text.addEventListener(name, prevent)
    text.addEventListener('input', renew)
    return () => {
      for (const name of changes) text.removeEventListener(name, prevent)
      text.removeEventListener('input', renew)
    }
  }, [element, isThere, times])
  return times
}
