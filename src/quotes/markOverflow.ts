import { afterPaint } from '../page/afterPaint.ts'
import type { StoryStore } from '../store/storyStore.ts'

/** Sets `data-cut` on the list of quotes while part of it is cut, so that a button can show all. */
export function markOverflow(page: ParentNode, store: StoryStore): void {
  const scroller = page.querySelector<HTMLElement>('[data-panel="quotes"] > [tabindex]')
  if (scroller === null) return
  const mark = afterPaint(() => {
    scroller.dataset.cut = String(scroller.scrollHeight > scroller.clientHeight + 1)
  })
  new ResizeObserver(mark.call).observe(scroller)
  store.subscribe((state, before) => {
    if (state.placeId !== before.placeId || state.narrowing !== before.narrowing) mark.call()
  })
}
