import { renderApart } from '../../page/renderApart.ts'
import type { Wording } from '../../wording/wording.ts'
import { KeySheet } from './KeySheet.tsx'

/**
 * Opens the sheet of keys on `?` while the focus is on something of the page (WCAG 2.2, 2.1.4), and for whoever
 * dispatches `dateline:keys`.
 */
export function openKeySheet(wording: Wording, signal: AbortSignal): void {
  const onKey = (event: KeyboardEvent) => {
    const isAsked = /^[?؟]$/.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey
    if (!isAsked || event.target === document.body || document.querySelector('dialog[open]')) return
    event.preventDefault()
    open(wording)
  }
  document.addEventListener('keydown', onKey, { signal })
  document.addEventListener('dateline:keys', () => open(wording), { signal })
}

function open(wording: Wording): void {
  const { top } = (document.activeElement ?? document.body).getBoundingClientRect()
  renderApart((remove) => <KeySheet wording={wording} top={window.parent === window ? null : top} onClose={remove} />)
}
