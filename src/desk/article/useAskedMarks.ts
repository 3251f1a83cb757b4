import { type RefObject, useEffect } from 'react'
import { useAsked } from '../store/asked.ts'

/** Marks in a text what the question is about with `data-asked`. `drawn` changes when the marks are drawn anew. */
export function useAskedMarks(text: RefObject<HTMLElement | null>, drawn: unknown): void {
  const asked = useAsked((state) => state.asked)
  // biome-ignore lint/correctness/useExhaustiveDependencies: marks that are drawn anew
  useEffect(() => {
    if (text.current === null) return
    const marks = marksOf(text.current, asked)
    for (const mark of text.current.querySelectorAll('[data-asked]')) mark.removeAttribute('data-asked')
    for (const mark of marks) mark.setAttribute('data-asked', '')
  }, [text, asked, drawn])
  // With another question alone: who has scrolled on to correct something stays there.
  useEffect(() => {
    const [first] = text.current === null ? [] : marksOf(text.current, asked)
    if (first !== undefined) bringIntoView(first)
  }, [text, asked])
}

/** The marks of the entries `list/id`, which spaces part. */
function marksOf(text: HTMLElement, entries: string): readonly Element[] {
  return entries
    .split(' ')
    .flatMap((entry) => [...text.querySelectorAll(`[data-mark][data-entries~="${CSS.escape(entry)}"]`)])
}

/** Scrolls the nearest part of the page that scrolls by itself, never the page: the question must stay where it is. */
function bringIntoView(mark: Element): void {
  const scroller = scrollerAround(mark)
  if (scroller === null) return
  const [room, box] = [scroller.getBoundingClientRect(), mark.getBoundingClientRect()]
  if (box.top >= room.top && box.bottom <= room.bottom) return
  scroller.scrollTop += box.top - room.top - room.height / 3
}

function scrollerAround(element: Element): Element | null {
  for (let at = element.parentElement; at !== null && at !== document.body; at = at.parentElement)
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at
  return null
}
