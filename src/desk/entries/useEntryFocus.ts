import { type RefObject, useEffect, useRef } from 'react'
import type { EntryRef } from '../project/entryRef.ts'
import { useSought } from '../store/sought.ts'

/**
 * Takes the focus to the head of the entry that is opened, or to the field that is sought; and back to where that was asked for when
 * the entry is closed.
 */
export function useEntryFocus(panel: RefObject<HTMLElement | null>, entry: EntryRef | null): void {
  const sought = useSought((state) => state.sought)
  const before = useRef(entry)
  const opener = useRef<Element | null>(null)
  useEffect(() => {
    const was = before.current
    before.current = entry
    if (panel.current === null) return
    if (sought !== null) {
      opener.current = document.activeElement
      focusField(panel.current, sought.key)
      useSought.setState({ sought: null })
    } else if (entry === was) return
    else if (entry !== null) {
      if (was === null) opener.current = document.activeElement
      if (!staysOnMap()) focusHead(panel.current)
    } else if (was !== null) focusBack(panel.current, opener.current, was)
  }, [panel, entry, sought])
}

/** A marker that is clicked or dragged keeps the focus for its arrow keys. */
function staysOnMap(): boolean {
  const focused = document.activeElement
  return focused?.closest('[data-desk="map"]') != null && !focused.matches(':focus-visible')
}

function focusHead(panel: HTMLElement): void {
  panel.querySelector('h2')?.focus()
  panel.scrollIntoView({ block: 'nearest' })
}

function focusField(panel: HTMLElement, key: string): void {
  const [whole = ''] = key.split('.')
  const named = (name: string) => panel.querySelector(`[data-key="${CSS.escape(name)}"]`)
  const field = named(key) ?? named(whole)
  const control = field?.querySelector<HTMLElement>('input, select, textarea, button:not(:disabled)')
  if (control == null) focusHead(panel)
  else {
    control.focus()
    field?.scrollIntoView({ block: 'nearest' })
  }
}

/** The focus that went with the entry, or stands in it, goes to what opened it; else to its name in the list of all. */
function focusBack(panel: HTMLElement, opener: Element | null, { list, id }: EntryRef): void {
  const focused = document.activeElement
  if (focused !== document.body && focused !== null && !panel.contains(focused)) return
  const isHere = opener instanceof HTMLElement && opener !== document.body && opener.isConnected
  const named = panel.querySelector<HTMLElement>(`[data-entry="${CSS.escape(`${list}/${id}`)}"]`)
  const back = isHere ? opener : (named ?? panel.querySelector('h2'))
  back?.focus({ preventScroll: isHere })
}
