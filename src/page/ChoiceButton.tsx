import { type ComponentProps, type ReactNode, useRef } from 'react'
import { useIsHydrated } from './Hydration.tsx'

type Props = ComponentProps<'button'> & {
  /** The fragment that makes the same choice: `#place=ID`. */
  readonly href: string
  readonly children: ReactNode
}

/**
 * A button that chooses; until the page is in the script’s hands, and for readers without it, a link to the fragment
 * that makes the same choice. It keeps the focus when the one becomes the other.
 */
export function ChoiceButton({ href, children, onClick, ...rest }: Props) {
  const isHydrated = useIsHydrated()
  const hadFocus = useRef(false)
  if (isHydrated)
    return (
      <button
        type="button"
        onClick={onClick}
        ref={(button) => {
          if (hadFocus.current) button?.focus({ preventScroll: true })
          hadFocus.current = false
        }}
        {...rest}
      >
        {children}
      </button>
    )
  const { className, style, title, tabIndex } = rest
  const data = Object.fromEntries(Object.entries(rest).filter(([name]) => name.startsWith('data-')))
  return (
    <a
      href={href}
      className={className}
      style={style}
      title={title}
      tabIndex={tabIndex}
      aria-label={rest['aria-label']}
      data-choice=""
      ref={(link) => () => {
        hadFocus.current = link !== null && document.activeElement === link
      }}
      {...data}
    >
      {children}
    </a>
  )
}
