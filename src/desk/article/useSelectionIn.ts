import { type RefObject, useEffect } from 'react'
import type { Span } from '../../draft/text/span.ts'
import { textOf } from '../project/project.ts'
import { wholeWords } from '../project/selection.ts'
import { useDesk } from '../store/deskStore.ts'
import { useSelected } from '../store/selection.ts'
import { offsetIn } from './offsetIn.ts'
import { pointAt } from './pointAt.ts'

/**
 * Follows what the editor selects in a source’s text. A selection stays known when the focus goes elsewhere, and comes back with the focus,
 * unless it was let go: then the caret alone does.
 */
export function useSelectionIn(
  element: RefObject<HTMLElement | null>,
  source: string | undefined,
  times: number,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: an element that was made anew has no listeners yet
  useEffect(() => {
    const text = element.current
    if (text === null || source === undefined) return
    let last: Span | null = null
    let isPointed = false
    let isByKeys = false
    const onChange = () => {
      const span = spanIn(text)
      const { project } = useDesk.getState()
      if (span === null || project === null) return
      // What the text’s own changes do to a selection that the focus has left is not the editor’s.
      if (text.contains(document.activeElement)) last = span
      const words = span.start === span.end ? null : wholeWords(textOf(project, source), span)
      useSelected.setState({ selected: words === null ? null : { ...words, source } })
    }
    const onPress = ({ target }: Event) => {
      isPointed = text.contains(target as Node)
      isByKeys = false
    }
    const onKey = () => {
      isByKeys = true
    }
    const onFocus = () => {
      const back = last
      const wasPointed = isPointed
      isPointed = false
      // The browser puts the caret at the text’s begin after this event.
      if (back === null || wasPointed) return
      const isLeft = useSelected.getState().selected === null
      const follows = isByKeys
      queueMicrotask(() => select(text, isLeft ? { start: back.end, end: back.end } : back, follows))
    }
    document.addEventListener('selectionchange', onChange)
    // That event may come after the next key, which must find what the last one has selected.
    text.addEventListener('keydown', onChange)
    document.addEventListener('pointerdown', onPress, true)
    document.addEventListener('keydown', onKey, true)
    text.addEventListener('focus', onFocus)
    return () => {
      document.removeEventListener('selectionchange', onChange)
      text.removeEventListener('keydown', onChange)
      document.removeEventListener('pointerdown', onPress, true)
      document.removeEventListener('keydown', onKey, true)
      text.removeEventListener('focus', onFocus)
    }
  }, [element, source, times])
}

/** What is selected in an element, in the text’s code units; null where the selection is elsewhere. */
function spanIn(element: HTMLElement): Span | null {
  const selection = getSelection()
  if (selection === null || selection.rangeCount === 0 || !element.contains(selection.anchorNode)) return null
  const range = selection.getRangeAt(0)
  const start = offsetIn(element, range.startContainer, range.startOffset)
  const end = offsetIn(element, range.endContainer, range.endOffset)
  return start === null || end === null ? null : { start, end }
}

/** Selects a passage. By keys it `follows` it into view; after a click elsewhere what is read stays where it is. */
function select(element: HTMLElement, { start, end }: Span, follows: boolean): void {
  const [from, to] = [pointAt(element, start), pointAt(element, end)]
  if (from === null || to === null || document.activeElement !== element) return
  getSelection()?.setBaseAndExtent(...from, ...to)
  if (follows) to[0].parentElement?.scrollIntoView({ block: 'nearest' })
}
