import type { CDPSession, Page } from '@playwright/test'

type Point = { readonly x: number; readonly y: number }

/** A reader’s fingers on the screen, as the browser itself takes them: with its own scrolling and zooming. */
export class Fingers {
  private readonly session: CDPSession

  private constructor(session: CDPSession) {
    this.session = session
  }

  static async on(page: Page): Promise<Fingers> {
    return new Fingers(await page.context().newCDPSession(page))
  }

  /** Puts down as many fingers as the first step has points, in CSS pixels of the window, moves them and lifts them all. */
  async move(steps: readonly (readonly Point[])[]): Promise<void> {
    for (const [index, points] of steps.entries()) await this.touch(index === 0 ? 'touchStart' : 'touchMove', points)
    await this.touch('touchEnd', [])
  }

  private async touch(type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]): Promise<void> {
    await this.session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map((point, id) => ({ ...point, id })),
    })
  }
}
