/** Where an element is in its document’s view, in CSS pixels. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/**
 * Scrolls to the first element that fits, unless it is in an open list, which a scroll closes. Waits until it stands still:
 * for six frames it has not moved. Gives null where there is none. Looks for it anew in each frame: a page may put
 * another in its place, and a driver that holds the one that is gone has nothing to scroll to. Runs in the page.
 */
export async function bringIntoView(selector: string): Promise<Box | null> {
  let before: string | undefined
  for (let frames = 0; frames < 6; frames += 1) {
    const element = document.querySelector(selector)
    if (!element?.closest('[role="listbox"]'))
      element?.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })
    const now = JSON.stringify(element?.getBoundingClientRect())
    if (now !== before) frames = 0
    before = now
    await new Promise(requestAnimationFrame)
  }
  return before === undefined ? null : JSON.parse(before)
}

/**
 * Has `heeded` say whether an element of the selector is pressed next. A document that comes in its place leaves it
 * undefined, and so does one without scripts, which hears no event. Runs in the page.
 */
export function heedPress(selector: string): void {
  Object.assign(globalThis, { heeded: undefined })
  addEventListener('heard', () => Object.assign(globalThis, { heeded: false }), { once: true })
  dispatchEvent(new Event('heard'))
  const listener = ({ target }: Event) => {
    Object.assign(globalThis, { heeded: target instanceof Element && target.closest(selector) !== null })
  }
  addEventListener('pointerdown', listener, { capture: true, once: true })
}
