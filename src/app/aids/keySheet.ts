import type { KeyUse, Wording } from '../../wording/wording.ts'
import styles from './keySheet.module.css'

/** The keys of each use, as they are named on a keyboard, in a language that runs one way or the other. */
function keysOf(dir: Wording['dir']): Readonly<Record<KeyUse, readonly string[]>> {
  const arrows = dir === 'rtl' ? ['→', '←'] : ['←', '→']
  return {
    markers: [...arrows, '↑', '↓', 'Home', 'End'],
    choose: ['Enter'],
    letGo: ['Esc'],
    day: arrows,
    week: ['Page Up', 'Page Down'],
    ends: ['Home', 'End'],
    sheet: ['?'],
  }
}

/** Where each is told. */
const parts = [
  ['map', ['markers', 'choose', 'letGo']],
  ['timeline', ['day', 'week', 'ends']],
] as const satisfies readonly (readonly [string, readonly KeyUse[]])[]

/** What stays free round the sheet in a frame, in CSS pixels. */
const margin = 16

/**
 * Shows what the keys do, on `?` while the focus is on something of the page (WCAG 2.2, 2.1.4) and for whoever dispatches
 * `dateline:keys`. The sheet opens where the reader is: a frame in an article is higher than the window.
 */
export function keySheet(wording: Wording, signal: AbortSignal): void {
  const open = () => {
    const { top } = (document.activeElement ?? document.body).getBoundingClientRect()
    const sheet = sheetOf(wording)
    document.body.append(sheet)
    sheet.addEventListener('close', () => sheet.remove())
    sheet.showModal()
    if (window.parent === window) return
    const lowest = innerHeight - sheet.offsetHeight - margin
    sheet.style.marginBlockStart = `${Math.max(margin, Math.min(top - 120, lowest))}px`
  }
  const onKey = (event: KeyboardEvent) => {
    const isAsked = /^[?؟]$/.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey
    if (!isAsked || event.target === document.body || document.querySelector('dialog[open]')) return
    event.preventDefault()
    open()
  }
  document.addEventListener('keydown', onKey, { signal })
  document.addEventListener('dateline:keys', open, { signal })
}

function sheetOf({ dir, later: { keys: words }, data, panels }: Wording): HTMLDialogElement {
  const sheet = make('dialog', styles.sheet)
  const title = make('h2', styles.title, data.keys)
  title.id = 'key-sheet'
  sheet.setAttribute('aria-labelledby', title.id)
  sheet.setAttribute('closedby', 'any')
  // It closes the sheet, and lets go of nothing under it.
  sheet.addEventListener('keydown', (event) => event.key === 'Escape' && event.stopPropagation())
  const close = make('button', styles.close, words.close)
  close.onclick = () => sheet.close()
  const keys = keysOf(dir)
  const row = (use: KeyUse) => [
    make('dt', '', ...keys[use].map((key) => make('kbd', styles.key, key))),
    make('dd', '', words.does[use]),
  ]
  const lists = parts.flatMap(([panel, uses]) => [
    make('h3', styles.part, panels[panel]),
    make('dl', styles.list, ...uses.flatMap(row)),
  ])
  sheet.append(make('div', styles.head, title, close), ...lists, make('dl', styles.list, ...row('sheet')))
  return sheet
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string | undefined,
  ...content: readonly (string | Node)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  element.className = className ?? ''
  element.append(...content)
  return element
}
