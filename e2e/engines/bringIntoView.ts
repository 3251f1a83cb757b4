/** Scrolls to an element and waits until it stands still: for six frames it has not moved. Runs in the page. */
export async function bringIntoView(element: Element): Promise<boolean> {
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })
  const where = () => JSON.stringify(element.getBoundingClientRect())
  let before = where()
  for (let frames = 0; frames < 6; frames += 1) {
    await new Promise(requestAnimationFrame)
    if (where() !== before) frames = -1
    before = where()
  }
  // WebKit’s driver can’t always tell a promise of nothing.
  return true
}
