import { afterFrame } from './afterFrame.ts'
import type { ProbedPage } from './probedPage.ts'

/**
 * Waits for a real click and resolves with how long it took from the browser’s time stamp of it to the task after the
 * frame that shows the place’s quotes, in milliseconds.
 */
export function clickAnswer(page: ProbedPage, placeId: string): Promise<number> {
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
