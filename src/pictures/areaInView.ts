/** A part of the window, in CSS pixels from its top. */
export type AreaInView = { readonly top: number; readonly height: number }

/** The least that is taken for in view: a frame may show only its edge. */
const leastHeight = 280

/**
 * The part of the window that the reader sees. A frame is as high as its page and knows nothing of the article’s
 * scrolling; what clips it tells an observer without a root: https://www.w3.org/TR/intersection-observer/#dom-intersectionobserver-root
 */
export function areaInView(): Promise<AreaInView> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(([entry]) => {
      observer.disconnect()
      const seen = entry?.intersectionRect ?? new DOMRect(0, 0, innerWidth, innerHeight)
      const height = Math.min(Math.max(seen.height, leastHeight), innerHeight)
      resolve({ top: Math.max(0, Math.min(seen.top, innerHeight - height)), height })
    })
    observer.observe(document.documentElement)
  })
}
