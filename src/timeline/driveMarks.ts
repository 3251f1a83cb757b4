import type { StoryStore } from '../store/storyStore.ts'
import { lookUp } from '../story/lookUp.ts'
import { momentsOf } from '../story/questions/moments.ts'
import { markLook } from './markLook.ts'

/**
 * Shows on the marks in a chart what the reader has chosen, without React: a choice of place changes hundreds of them.
 * Marks that come later, such as buttons in place of links, are shown so too. Returns what ends it.
 */
export function driveMarks(chart: HTMLElement, store: StoryStore): () => void {
  const show = () => {
    const state = store.getState()
    const moments = momentsOf(state.story)
    for (const mark of chart.querySelectorAll<HTMLElement>('[data-moment]')) {
      const moment = lookUp(moments, mark.dataset.moment)
      const look = moment === undefined ? {} : markLook(state.story, moment, state)
      for (const [name, value] of Object.entries(look)) {
        const before = mark.getAttribute(name)
        if (before !== null && before !== String(value)) mark.setAttribute(name, String(value))
      }
    }
  }
  const observer = new MutationObserver(show)
  observer.observe(chart, { childList: true, subtree: true })
  const unsubscribe = store.subscribe(show)
  show()
  return () => {
    observer.disconnect()
    unsubscribe()
  }
}
