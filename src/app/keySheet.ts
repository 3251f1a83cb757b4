import type { KeyUse, Wording } from '../wording/wording.ts'
import styles from './keySheet.module.css'

/** The keys of each use, as they are named on a keyboard. */
const keys: Readonly<Record<KeyUse, readonly string[]>> = {
  markers: ['←', '→', '↑', '↓', 'Home', 'End'],
  choose: ['Enter'],
  letGo: ['Esc'],
  day: ['←', '→'],
  week: ['Page Up', 'Page Down'],
  ends: ['Home', 'End'],
  sheet: ['?'],
}

/** Where each is told. */
const parts = [
  ['map', ['markers', 'choose', 'letGo']],
  ['timeline', ['day', 'week', 'ends']],
] as const satisfies readonly (readonly [string, readonly KeyUse[]])[]

/**
 * Shows what the keys do, on `?` while the focus is on something of the page (WCAG 2.2, 2.1.4) and for whoever dispatches
 * `dateline:keys`. The sheet opens where the reader is: a frame in an article is higher than the window.
 */
export function keySheet(wording: Wording, signal: AbortSignal): void {
  const open = () => {
    const from = document.activeElement ?? document.body
    const sheet = sheetOf(wording)
    document.body.append(sheet)
    sheet.addEventListener('close', () => sheet.remove())
    if (window.parent !== window)
      sheet.style.marginBlockStart = `${Math.max(16, from.getBoundingClientRect().top - 120)}px`
    sheet.showModal()
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== '?' || event.target === document.body || document.querySelector('dialog[open]')) return
    event.preventDefault()
    open()
  }
  document.addEventListener('keydown', onKey, { signal })
  document.addEventListener('dateline:keys', open, { signal })
}

function sheetOf({ later: { keys: words }, data, panels }: Wording): HTMLDialogElement {
  const sheet = make('dialog', styles.sheet)
  const title = make('h2', styles.title, data.keys)
  title.id = 'key-sheet'
  sheet.setAttribute('aria-labelledby', title.id)
  const close = make('button', styles.close, words.close)
  close.onclick = () => sheet.close()
  const lists = parts.flatMap(([panel, uses]) => [
    make('h3', styles.part, panels[panel]),
    make('dl', styles.list, ...uses.flatMap((use) => row(use, words.does[use]))),
  ])
  sheet.append(title, ...lists, make('dl', styles.list, ...row('sheet', words.does.sheet)), close)
  return sheet
}

function row(use: KeyUse, does: string): readonly HTMLElement[] {
  return [make('dt', '', ...keys[use].map((key) => make('kbd', styles.key, key))), make('dd', '', does)]
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
