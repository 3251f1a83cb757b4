import { type MouseEvent, useCallback } from 'react'
import type { KeyUse, Wording } from '../../wording/wording.ts'
import styles from './KeySheet.module.css'

/** The uses that are listed under the name of each panel. */
const parts = [
  ['map', ['markers', 'choose', 'deselect']],
  ['timeline', ['day', 'week', 'ends']],
] as const satisfies readonly (readonly [string, readonly KeyUse[]])[]

/** The space that stays free around the sheet in a frame, in CSS pixels. */
const margin = 16

/**
 * A dialog that says what the keys do. In a frame, which is higher than the window, it opens near `top`, where the
 * reader is; null leaves it where the browser puts it.
 */
export function KeySheet({
  wording: { dir, later, data, panels },
  top,
  onClose,
}: {
  readonly wording: Wording
  readonly top: number | null
  readonly onClose: () => void
}) {
  const open = useCallback(
    (sheet: HTMLDialogElement | null) => {
      sheet?.showModal()
      if (sheet === null || top === null) return
      const lowest = innerHeight - sheet.offsetHeight - margin
      sheet.style.marginBlockStart = `${Math.max(margin, Math.min(top - 120, lowest))}px`
    },
    [top],
  )
  const keys = keysOf(dir)
  const row = (use: KeyUse) => (
    <KeyRow keys={keys[use]} key={use}>
      {later.keys.does[use]}
    </KeyRow>
  )
  return (
    <dialog
      className={styles.sheet}
      ref={open}
      aria-labelledby="key-sheet"
      closedby="any"
      onClose={onClose}
      // Escape closes the sheet, and lets go of nothing under it.
      onKeyDown={(event) => event.key === 'Escape' && event.stopPropagation()}
    >
      <div className={styles.head}>
        <h2 className={styles.title} id="key-sheet">
          {data.keys}
        </h2>
        <CloseButton>{later.keys.close}</CloseButton>
      </div>
      {parts.map(([panel, uses]) => (
        <section key={panel}>
          <h3 className={styles.part}>{panels[panel]}</h3>
          <dl className={styles.list}>{uses.map(row)}</dl>
        </section>
      ))}
      <dl className={styles.list}>{row('sheet')}</dl>
    </dialog>
  )
}

function CloseButton({ children }: { readonly children: string }) {
  const close = ({ currentTarget }: MouseEvent<HTMLElement>) => currentTarget.closest('dialog')?.close()
  return (
    <button type="button" className={styles.close} onClick={close}>
      {children}
    </button>
  )
}

function KeyRow({ keys, children }: { readonly keys: readonly string[]; readonly children: string }) {
  return (
    <>
      <dt>
        {keys.map((key) => (
          <kbd className={styles.key} key={key}>
            {key}
          </kbd>
        ))}
      </dt>
      <dd>{children}</dd>
    </>
  )
}

/** The keys of each use as a keyboard names them; arrows follow the direction of the language. */
function keysOf(dir: Wording['dir']): Readonly<Record<KeyUse, readonly string[]>> {
  const arrows = dir === 'rtl' ? ['→', '←'] : ['←', '→']
  return {
    markers: [...arrows, '↑', '↓', 'Home', 'End'],
    choose: ['Enter'],
    deselect: ['Esc'],
    day: arrows,
    week: ['Page Up', 'Page Down'],
    ends: ['Home', 'End'],
    sheet: ['?'],
  }
}
