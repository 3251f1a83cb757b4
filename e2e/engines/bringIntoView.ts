/** Where an element is in its document’s view, in CSS pixels. */
type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/**
 * Scrolls to the first element that fits and waits until it stands still: for six frames it has not moved. Gives null where
 * there is none. Looks for it anew in each frame: a page may put another in its place, and a driver that holds the one
 * that is gone has nothing to scroll to. Runs in the page.
 */
export async function bringIntoView(selector: string): Promise<Box | null> {
  let before: string | undefined
  for (let frames = 0; frames < 6; frames += 1) {
    const element = document.querySelector(selector)
    element?.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })
    const now = JSON.stringify(element?.getBoundingClientRect())
    if (now !== before) frames = 0
    before = now
    await new Promise(requestAnimationFrame)
  }
  return before === undefined ? null : JSON.parse(before)
}
