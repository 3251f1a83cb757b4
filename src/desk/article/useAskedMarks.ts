import { type RefObject, useEffect } from 'react'
import { useAsked } from '../store/asked.ts'

/**
 * Shows in a text what the question is about: its marks have `data-asked`, and the first of them comes into view where the text scrolls
 * by itself. `drawn` changes when the marks are drawn anew.
 */
export function useAskedMarks(text: RefObject<HTMLElement | null>, drawn: unknown): void {
  const asked = useAsked((state) => state.asked)
  // biome-ignore lint/correctness/useExhaustiveDependencies: marks that are drawn anew
  useEffect(() => {
    if (text.current === null) return
    for (const mark of text.current.querySelectorAll('[data-asked]')) mark.removeAttribute('data-asked')
    const marks = asked.flatMap((subject) =>
      subject.list === 'story'
        ? []
        : [
            ...(text.current?.querySelectorAll(
              `[data-mark][data-entries~="${CSS.escape(`${subject.list}/${subject.id}`)}"]`,
            ) ?? []),
          ],
    )
    for (const mark of marks) mark.setAttribute('data-asked', '')
    bringIntoView(marks[0])
  }, [text, asked, drawn])
}

/** Scrolls the nearest part of the page that scrolls by itself, never the page: the question must stay where it is. */
function bringIntoView(mark: Element | undefined): void {
  const scroller = mark === undefined ? null : scrollerAround(mark)
  if (mark === undefined || scroller === null) return
  const [room, box] = [scroller.getBoundingClientRect(), mark.getBoundingClientRect()]
  if (box.top >= room.top && box.bottom <= room.bottom) return
  scroller.scrollTop += box.top - room.top - room.height / 3
}

function scrollerAround(element: Element): Element | null {
  for (let at = element.parentElement; at !== null && at !== document.body; at = at.parentElement)
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at
  return null
}
