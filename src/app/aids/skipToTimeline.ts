/**
 * Lets the way past the map go to the timeline without becoming the page’s address, which holds what is chosen, and in a frame
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
