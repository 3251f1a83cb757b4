import type { FullResult, Reporter, Suite } from '@playwright/test/reporter'

/** Ends the run with one plain line: `e2e: 40 passed, 0 failed, 0 skipped`. */
export default class ClosingLine implements Reporter {
  private suite: Suite | undefined
  private readonly name: string

  constructor({ name = 'e2e' }: { readonly name?: string } = {}) {
    this.name = name
  }

  onBegin(_config: unknown, suite: Suite): void {
    this.suite = suite
  }

  onEnd(result: FullResult): void {
    const outcomes = (this.suite?.allTests() ?? []).map((test) => test.outcome())
    const count = (outcome: string) => outcomes.filter((each) => each === outcome).length
    const passed = count('expected')
    const skipped = count('skipped')
    const failed = outcomes.length - passed - skipped + (outcomes.length === 0 && result.status !== 'passed' ? 1 : 0)
    process.stdout.write(`\n${this.name}: ${passed} passed, ${failed} failed, ${skipped} skipped\n`)
  }
}
