import { type RefObject, useEffect } from 'react'
import { findEvidence, searchable } from '../../story/evidence.ts'
import { useAsked } from '../store/asked.ts'
import { bringIntoView } from './bringIntoView.ts'
import { rangeOf } from './rangeOf.ts'

/** Shows the words of a source that a question about the story itself was drafted from. `drawn` changes when the text is drawn anew. */
export function useAskedWords(element: RefObject<HTMLElement | null>, source: string, drawn: unknown): void {
  const words = useAsked((state) => state.words)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a text that is drawn anew
  useEffect(() => {
    // Firefox before 140 has none.
    if (!('highlights' in CSS)) return
    const range = asked(element.current, source, words)
    if (range === null) return
    CSS.highlights.set('asked', new Highlight(range))
    return () => {
      CSS.highlights.delete('asked')
    }
  }, [element, source, words, drawn])
  useEffect(() => {
    const range = asked(element.current, source, words)
    if (element.current !== null && range !== null) bringIntoView(element.current, range.getBoundingClientRect())
  }, [element, source, words])
}

function asked(element: HTMLElement | null, source: string, words: string): Range | null {
  const [found] = words === '' ? [] : findEvidence(searchable(source), { exact: words })
  return element === null || found === undefined ? null : rangeOf(element, found)
}
