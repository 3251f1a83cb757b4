/** Kept for good: a channel that nothing refers to can be collected with its message in it. */
const channel = new MessageChannel()

const waiting: (() => void)[] = []

channel.port1.onmessage = () => waiting.shift()?.()

/**
 * Calls once the next frame has been drawn: in a task after its rendering has been handed on. What is to happen in the
 * frame, before it is drawn, is `inFrame`.
 */
export function afterFrame(call: () => void, inFrame?: () => void): void {
  requestAnimationFrame(() => {
    inFrame?.()
    waiting.push(call)
    channel.port2.postMessage(null)
  })
}
