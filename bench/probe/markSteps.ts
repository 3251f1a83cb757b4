import { afterFrame } from './afterFrame.ts'

declare global {
  interface Window {
    /** Reports to the bench that a step’s work is done. */
    stepRested: () => Promise<void>
  }
}

/**
 * Marks the start of each step in the trace, at its key, and its end: when two frames have been drawn and the main
 * thread is idle, or after a second, because Chromium now and then forgets an idle callback.
 */
export function markSteps(): void {
  addEventListener(
    'keydown',
    () => {
      performance.mark('step')
      afterFrame(() => afterFrame(() => requestIdleCallback(endStep, { timeout: 1000 })))
    },
    { capture: true },
  )
}

function endStep(): void {
  performance.mark('rest')
  window.stepRested()
}
