import { type KeyboardEvent, type MouseEvent, useCallback, useState } from 'react'
import type { StoryPicture } from '../story/story.ts'
import type { Wording } from '../wording/wording.ts'
import { type AreaInView, areaInView } from './areaInView.ts'
import styles from './PictureViewer.module.css'
import { filesOf } from './pictureAddress.ts'
import { useSwipe } from './useSwipe.ts'

/** The language and direction of the story’s words, where they differ from the interface’s. */
export type TextProps = { readonly lang?: string; readonly dir?: 'auto' }

/** A dialog that fills what the reader sees of the frame with one of some pictures. */
export function PictureViewer({
  pictures,
  first,
  area,
  wording: { dir, later },
  text,
  onClose,
}: {
  readonly pictures: readonly StoryPicture[]
  readonly first: number
  readonly area: AreaInView
  readonly wording: Wording
  readonly text: TextProps
  readonly onClose: () => void
}) {
  const [at, setAt] = useState(first)
  const go = (by: number) => setAt(Math.max(0, Math.min(at + by, pictures.length - 1)))
  const { wasSwiped, ...swipe } = useSwipe((by) => go(dir === 'rtl' ? -by : by))
  const open = useCallback(
    (dialog: HTMLDialogElement | null) => (dialog === null ? undefined : fill(dialog, area)),
    [area],
  )
  const picture = pictures[at]
  if (picture === undefined) return null
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
    if (step !== undefined) go(dir === 'rtl' ? -step : step)
    // Escape closes the dialog, and lets go of nothing under it.
    event.stopPropagation()
  }
  const title = later.pictures.nth(at + 1, pictures.length)
  return (
    <dialog
      className={styles.viewer}
      ref={open}
      aria-label={title}
      data-pictures=""
      onClose={onClose}
      onKeyDown={onKeyDown}
      onClick={(event) => !wasSwiped() && !isOnControls(event) && event.currentTarget.close()}
      {...swipe}
    >
      <div className={styles.bar} data-bar="">
        {pictures.length > 1 && (
          <>
            <Step label={later.pictures.previous} isOver={at === 0} onClick={() => go(-1)}>
              {dir === 'rtl' ? '→' : '←'}
            </Step>
            <Step label={later.pictures.next} isOver={at === pictures.length - 1} onClick={() => go(1)}>
              {dir === 'rtl' ? '←' : '→'}
            </Step>
            <p className={styles.count} role="status">
              {title}
              <span className="visually-hidden" {...text}>
                {' '}
                {picture.alt}
              </span>
            </p>
          </>
        )}
        <button type="button" className={styles.close} data-close="" onClick={onCloseButton}>
          {later.keys.close}
        </button>
      </div>
      <img
        className={styles.image}
        key={picture.file}
        {...filesOf(picture)}
        sizes={picture.sizes && `min(100vw, ${picture.width}px)`}
        alt={picture.alt}
        draggable={false}
        {...text}
      />
      <p className={styles.caption} data-caption="" {...text}>
        {picture.caption && <>{picture.caption} </>}
        <span className={styles.credit}>{picture.credit}</span>
      </p>
    </dialog>
  )
}

function Step({
  label,
  isOver,
  onClick,
  children,
}: {
  readonly label: string
  readonly isOver: boolean
  readonly onClick: () => void
  readonly children: string
}) {
  return (
    <button
      type="button"
      className={styles.step}
      aria-label={label}
      title={label}
      aria-disabled={isOver}
      onClick={onClick}
    >
      {children}
    </button>
  )
}

/** Opens the dialog over the area, also after the window is turned or resized. Returns what ends that. */
function fill(dialog: HTMLDialogElement, area: AreaInView): () => void {
  const place = ({ top, height }: AreaInView) =>
    Object.assign(dialog.style, { top: `${top}px`, height: `${height}px` } satisfies Partial<CSSStyleDeclaration>)
  const turn = () => void areaInView().then(place)
  place(area)
  dialog.showModal()
  dialog.querySelector<HTMLElement>('[data-close]')?.focus()
  addEventListener('resize', turn)
  return () => removeEventListener('resize', turn)
}

function onCloseButton({ currentTarget }: MouseEvent<HTMLElement>): void {
  currentTarget.closest('dialog')?.close()
}

/** Whether a click is for the buttons, or for words that a reader may want to mark. */
function isOnControls({ target }: MouseEvent): boolean {
  return target instanceof Element && target.closest('[data-bar], [data-caption]') !== null
}
