import { type RefCallback, useState } from 'react'

/** Refs for a prerendered link and for the button that replaces it: the button takes over the link’s focus. */
export function useHandedFocus(): {
  readonly from: RefCallback<HTMLElement>
  readonly to: RefCallback<HTMLElement>
} {
  const [refs] = useState(() => {
    let hadFocus = false
    return {
      from: (link: HTMLElement | null) => () => {
        hadFocus = link !== null && document.activeElement === link
      },
      to: (button: HTMLElement | null) => {
        if (hadFocus) button?.focus({ preventScroll: true })
        hadFocus = false
      },
    }
  })
  return refs
}
