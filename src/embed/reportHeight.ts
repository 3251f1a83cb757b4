import { type FrameFacts, heightDialects } from './heightDialects.ts'

/**
 * Tells the host the height of the page’s content, in whole CSS pixels and every dialect: at once, whenever it grows or
 * shrinks, when the page becomes visible and when asked. Never of the document: that can’t shrink below the frame.
 * Returns what ends it.
 */
export function reportHeight(content: HTMLElement, frame: () => FrameFacts, host: Window): () => void {
  const ending = new AbortController()
  const { signal } = ending
  let last = 0
  const say = (message: unknown) => {
    if (message !== null) host.postMessage(message, '*')
  }
  const report = () => {
    last = Math.ceil(content.getBoundingClientRect().height)
    if (last > 0) for (const { height } of heightDialects) say(height(last, frame()))
  }
  // It is called once in an animation frame, after the layout.
  const observer = new ResizeObserver(() => {
    if (Math.ceil(content.getBoundingClientRect().height) !== last) report()
  })
  for (const { ready } of heightDialects) if (ready !== undefined) say(ready)
  // A frame that is out of sight gets no frames, and so hears nothing of its layout.
  report()
  observer.observe(content)
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && report(), {
    signal,
  })
  addEventListener(
    'message',
    ({ source, data }) => {
      if (source === host && heightDialects.some(({ asks }) => asks?.(data, frame()) === true)) report()
    },
    { signal },
  )
  signal.addEventListener('abort', () => observer.disconnect())
  return () => ending.abort()
}
