import type { ComponentProps, ReactNode } from 'react'
import { useIsHydrated } from './Hydration.tsx'
import { useHandedFocus } from './useHandedFocus.ts'

type Props = ComponentProps<'button'> & {
  /** The fragment that makes the same choice: `#place=ID`. */
  readonly href: string
  readonly children: ReactNode
}

/**
 * A button that makes a choice. Before hydration, and without scripts, it is a link to the fragment that makes the same
 * choice. The button takes over the link’s focus.
 */
export function ChoiceButton({ href, children, onClick, ...rest }: Props) {
  const isHydrated = useIsHydrated()
  const { from, to } = useHandedFocus()
  if (isHydrated)
    return (
      <button type="button" onClick={onClick} ref={to} {...rest}>
        {children}
      </button>
    )
  const { className, style, title, tabIndex, lang, dir } = rest
  const data = Object.fromEntries(Object.entries(rest).filter(([name]) => name.startsWith('data-')))
  return (
    <a
      href={href}
      className={className}
      style={style}
      lang={lang}
      dir={dir}
      title={title}
      tabIndex={tabIndex}
      aria-label={rest['aria-label']}
      data-choice=""
      ref={from}
      {...data}
    >
      {children}
    </a>
  )
}
