import { type RefObject, useEffect } from 'react'
import { useAsked } from '../store/asked.ts'
import { bringIntoView } from './bringIntoView.ts'

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
    if (first !== undefined) bringIntoView(first, first.getBoundingClientRect())
  }, [text, asked])
}

/** The marks of the entries `list/id`, which spaces part. */
function marksOf(text: HTMLElement, entries: string): readonly Element[] {
  return entries
    .split(' ')
    .flatMap((entry) => [...text.querySelectorAll(`[data-mark][data-entries~="${CSS.escape(entry)}"]`)])
}
