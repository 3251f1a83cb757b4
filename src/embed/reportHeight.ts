import { type FrameFacts, heightDialects } from './heightDialects.ts'

/**
 * Reports the content’s height to the host, in whole CSS pixels and every dialect: at once, when it changes, when the
 * page becomes visible and when asked. It measures the content, not the document, which can’t be lower than the frame.
 * `<html data-fits>` is there while the frame is as high as the content: a scrollbar from before stays in Chromium, empty, and takes
 * its width. Returns what ends it.
 */
export function reportHeight(content: HTMLElement, frame: () => FrameFacts, host: Window): () => void {
  const ending = new AbortController()
  const { signal } = ending
  let last = 0
  const say = (message: unknown) => {
    if (message !== null) host.postMessage(message, '*')
  }
  const tellFit = () => document.documentElement.toggleAttribute('data-fits', last > 0 && innerHeight >= last)
  const report = () => {
    last = Math.ceil(content.getBoundingClientRect().height)
    tellFit()
    if (last > 0) for (const { height } of heightDialects) say(height(last, frame()))
  }
  // The observer calls once per animation frame, after layout.
  const observer = new ResizeObserver(() => {
    if (Math.ceil(content.getBoundingClientRect().height) !== last) report()
  })
  for (const { ready } of heightDialects) if (ready !== undefined) say(ready)
  // A frame out of view has no animation frames, and no observer calls.
  report()
  observer.observe(content)
  addEventListener('resize', tellFit, { signal })
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
