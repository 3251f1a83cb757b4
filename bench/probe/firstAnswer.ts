import { afterFrame } from './afterFrame.ts'
import type { ProbedPage } from './probedPage.ts'

/**
 * Clicks a place as soon as there is something to click and again every frame until its quotes are shown. Resolves with
 * when a frame had shown them, in milliseconds since the navigation began.
 */
export function firstAnswer(page: ProbedPage, placeId: string): Promise<number> {
  return new Promise((resolve) => {
    let hasClicked = false
    const press = () => {
      const target = page.targets(placeId)[0]
      if (!(target instanceof HTMLElement)) return
      target.click()
      hasClicked = true
    }
    const look = () => {
      if (hasClicked && page.isAnswered(placeId)) resolve(performance.now())
      else afterFrame(look, press)
    }
    afterFrame(look, press)
  })
}
