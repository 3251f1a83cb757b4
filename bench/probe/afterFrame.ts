/** Never collected: a channel that nothing refers to can be, with its message. */
const channel = new MessageChannel()

const waiting: (() => void)[] = []

channel.port1.onmessage = () => waiting.shift()?.()

/**
 * Calls `call` in a task after the next frame’s rendering has been handed to the compositor. Calls `inFrame` in that
 * frame, before it is drawn.
 */
export function afterFrame(call: () => void, inFrame?: () => void): void {
  requestAnimationFrame(() => {
    inFrame?.()
    waiting.push(call)
    channel.port2.postMessage(null)
  })
}

/** Resolves when the page’s moving parts have stood still for six frames. */
export async function whenAtRest(motion: () => string): Promise<void> {
  let before = motion()
  for (let frames = 0; frames < 6; frames += 1) {
    await new Promise(requestAnimationFrame)
    const now = motion()
    if (now !== before) frames = -1
    before = now
  }
}
