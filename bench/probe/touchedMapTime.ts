import type { ProbedPage } from './probedPages.ts'

/**
 * Moves the pointer over the map in every frame until its live map has drawn a complete frame. Resolves to that time.
 */
export async function touchedMapTime(page: ProbedPage): Promise<number> {
  while (document.documentElement?.dataset.map !== 'live') {
    const box = page.picture()?.getBoundingClientRect()
    if (box !== undefined) move(box.left + box.width / 2, box.top + box.height / 2)
    await new Promise(requestAnimationFrame)
  }
  return performance.now()
}

function move(clientX: number, clientY: number): void {
  const hit = document.elementFromPoint(clientX, clientY)
  hit?.dispatchEvent(new PointerEvent('pointermove', { clientX, clientY, bubbles: true }))
}
