import { afterFrame } from './afterFrame.ts'
import type { ProbedPage } from './probedPages.ts'

/**
 * Waits for a real click. Resolves to the milliseconds from the browser’s time stamp of the click to the task after the
 * frame that shows the place’s quotes.
 */
export function clickLatency(page: ProbedPage, placeId: string): Promise<number> {
  return new Promise((resolve) => {
    const onClick = ({ timeStamp }: MouseEvent) => {
      const look = () => {
        if (page.isAnswered(placeId)) resolve(performance.now() - timeStamp)
        else afterFrame(look)
      }
      afterFrame(look)
    }
    addEventListener('click', onClick, { capture: true, once: true })
  })
}

/**
 * Clicks a place as soon as there is something to click, and again in each frame until its quotes are shown. Resolves
 * to the milliseconds from the start of the navigation to that.
 */
export function firstAnswerTime(page: ProbedPage, placeId: string): Promise<number> {
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
