/** Runs a function after the next paint, once for all calls until then. `stop` cancels a call that still waits. */
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
