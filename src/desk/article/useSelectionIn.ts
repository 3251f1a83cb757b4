import { type RefObject, useEffect } from 'react'
import { textOf } from '../project/project.ts'
import { wholeWords } from '../project/selection.ts'
import { useDesk } from '../store/deskStore.ts'
import { useSelected } from '../store/selection.ts'
import { offsetIn } from './offsetIn.ts'

/** Follows what the editor selects in a source’s text. A selection stays known when the focus goes elsewhere. */
export function useSelectionIn(element: RefObject<HTMLElement | null>, source: string | undefined): void {
  useEffect(() => {
    const onChange = () => {
      const selection = getSelection()
      const { project } = useDesk.getState()
      if (element.current === null || selection === null || source === undefined || project === null) return
      if (selection.rangeCount === 0 || !element.current.contains(selection.anchorNode)) return
      const range = selection.getRangeAt(0)
      const start = offsetIn(element.current, range.startContainer, range.startOffset)
      const end = offsetIn(element.current, range.endContainer, range.endOffset)
      const span =
        selection.isCollapsed || start === null || end === null
          ? null
          : wholeWords(textOf(project, source), { start, end })
      useSelected.setState({ selected: span === null ? null : { ...span, source } })
    }
    document.addEventListener('selectionchange', onChange)
    return () => document.removeEventListener('selectionchange', onChange)
  }, [element, source])
}
