import { type RefObject, useEffect } from 'react'

/** Gives the nth answer by the key of its number, while the focus is in a panel, but not where one types. */
export function useAnswerKeys(panel: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = panel.current
    if (element === null) return
    const onKey = ({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent) => {
      if (target instanceof HTMLInputElement) return
      const answer = element.querySelectorAll<HTMLElement>('[data-answer]')[Number(key) - 1]
      if (!ctrlKey && !metaKey && !altKey) answer?.click()
    }
    element.addEventListener('keydown', onKey)
    return () => element.removeEventListener('keydown', onKey)
  }, [panel])
}
