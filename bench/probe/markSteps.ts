import { afterFrame } from './afterFrame.ts'

declare global {
  interface Window {
    /** Tells the bench that a step’s work is done. */
    stepRested: () => Promise<void>
  }
}

/**
 * Marks in the trace where each step begins, at its key, and where it ends: when two frames have been drawn after it
 * and the main thread has nothing to do, or a second later: Chromium now and then forgets an idle callback.
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
