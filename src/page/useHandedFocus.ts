import { type RefCallback, useState } from 'react'

/** Refs for a link that a prerendered page has and for the button that it becomes: the one’s focus goes to the other. */
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
