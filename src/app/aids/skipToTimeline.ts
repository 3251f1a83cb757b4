/**
 * Makes the link past the map focus the timeline without changing the address, which holds the choice, and, in a frame,
 * without a step for Back, which belongs to the article.
 */
export function skipToTimeline(page: HTMLElement, signal: AbortSignal): void {
  page.addEventListener(
    'click',
    (event) => {
      if (!(event.target instanceof Element) || event.target.closest('a[href="#timeline"]') === null) return
      event.preventDefault()
      const timeline = page.querySelector<HTMLElement>('#timeline')
      if (timeline === null) return
      timeline.tabIndex = -1
      timeline.focus()
    },
    { signal },
  )
}
