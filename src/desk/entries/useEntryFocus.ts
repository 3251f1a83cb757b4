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
  const opener = useRef<Opener | null>(null)
  useEffect(() => {
    const was = before.current
    before.current = entry
    if (panel.current === null) return
    if (sought !== null) {
      opener.current = openerIn(panel.current)
      focusField(panel.current, sought.key, useSought.getState().isNew === true)
      useSought.setState({ sought: null })
    } else if (entry === was) return
    else if (entry !== null) {
      if (was === null) opener.current = openerIn(panel.current)
      if (!staysOnMap()) focusHead(panel.current)
    } else if (was !== null) focusBack(panel.current, opener.current, was)
  }, [panel, entry, sought])
}

/** What an entry was opened from, and the part of the desk that it is in. */
type Opener = { readonly element: HTMLElement; readonly part: Element | null }

/** What has the focus; null where nothing has, or what had it stood in the panel, which shows something else now. */
function openerIn(panel: HTMLElement): Opener | null {
  const focused = document.activeElement
  if (!(focused instanceof HTMLElement) || focused === document.body || panel.contains(focused)) return null
  return { element: focused, part: focused.closest('[data-desk]') }
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

function focusField(panel: HTMLElement, key: string, isNew: boolean): void {
  const [whole = ''] = key.split('.')
  const named = (name: string) => panel.querySelector(`[data-key="${CSS.escape(name)}"]`)
  const field = named(key) ?? named(whole)
  const control = field?.querySelector<HTMLElement>('input, select, textarea, button:not(:disabled)')
  if (control == null) focusHead(panel)
  else {
    control.focus()
    if (isNew && control instanceof HTMLInputElement) control.select()
    field?.scrollIntoView({ block: 'nearest' })
  }
}

/**
 * The focus that went with the entry, or stands in it, goes to what opened it; where that is gone, to the head of its part; else to the
 * entry’s name in the list of all.
 */
function focusBack(panel: HTMLElement, opener: Opener | null, { list, id }: EntryRef): void {
  const focused = document.activeElement
  if (focused !== document.body && focused !== null && !panel.contains(focused)) return
  const isHere = opener?.element.isConnected === true
  const head = opener?.part?.querySelector<HTMLElement>('h3[tabindex]') ?? opener?.part?.querySelector('h2')
  const named = panel.querySelector<HTMLElement>(`details[open] [data-entry="${CSS.escape(`${list}/${id}`)}"]`)
  const back = isHere ? opener.element : (head ?? named ?? panel.querySelector('h2'))
  back?.focus({ preventScroll: isHere })
}
