import { useEffect } from 'react'
import { useDesk } from '../store/deskStore.ts'
import { useDrawing } from '../store/drawing.ts'
import { redo, undo } from '../store/history.ts'
import { dropSelection } from '../store/selection.ts'

/** Undo and redo by the usual keys, also while a text is typed: its changes are the project’s. Escape ends what is going on. */
export function useShortcuts(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase()
      const isUndo = (event.ctrlKey || event.metaKey) && key === 'z'
      const isRedo = ((event.ctrlKey || event.metaKey) && key === 'y') || (isUndo && event.shiftKey)
      if (useDesk.getState().project === null) return
      if (isUndo || isRedo) {
        event.preventDefault()
        if (isRedo) redo()
        else undo()
      } else if (key === 'escape' && !isOfOverlay(event.target)) {
        if (useDrawing.getState().drawing !== null) useDrawing.setState({ drawing: null })
        else {
          dropSelection()
          useDesk.getState().choose(null)
        }
      }
    }
    // Before those who would close a list with the same key, so that it is still open.
    addEventListener('keydown', onKey, { capture: true })
    return () => removeEventListener('keydown', onKey, { capture: true })
  }, [])
}

/** Whether Escape closes a list or a dialog first. */
function isOfOverlay(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('[aria-expanded="true"], [role="listbox"], [role="dialog"], dialog') !== null
  )
}
