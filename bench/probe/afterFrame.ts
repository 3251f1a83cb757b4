/** Kept for ever: the browser can collect a channel that nothing refers to, and its message with it. */
const channel = new MessageChannel()

const waiting: (() => void)[] = []

channel.port1.onmessage = () => waiting.shift()?.()

/**
 * Calls after the next frame has been drawn, in a task after its rendering has been handed on. `inFrame` is called in
 * the frame, before it is drawn.
 */
export function afterFrame(call: () => void, inFrame?: () => void): void {
  requestAnimationFrame(() => {
    inFrame?.()
    waiting.push(call)
    channel.port2.postMessage(null)
  })
}

/** Resolves when the page’s moving parts have stood still for six frames. */
export async function atRest(motion: () => string): Promise<void> {
  let before = motion()
  for (let frames = 0; frames < 6; frames += 1) {
    await new Promise(requestAnimationFrame)
    const now = motion()
    if (now !== before) frames = -1
    before = now
  }
}
