/**
 * A call that waits until the next frame has been painted, so that it holds up nothing of it; calls before that are one.
 * `stop` ends the waiting.
 */
export function afterPaint(run: () => void): { readonly call: () => void; readonly stop: () => void } {
  let frame: number | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = () => {
    if (frame !== undefined) cancelAnimationFrame(frame)
    clearTimeout(timer)
    frame = undefined
  }
  return {
    stop,
    call: () => {
      frame ??= requestAnimationFrame(() => {
        timer = setTimeout(() => {
          frame = undefined
          run()
        })
      })
    },
  }
}
