import type { StoryStore } from '../../store/storyStore.ts'
import type { Wording } from '../../wording/wording.ts'
import { changeSentence } from './changeSentence.ts'

/** How long nothing more may change until what has changed is said, in milliseconds: longer than a day of the play. */
const pause = 700

/**
 * Says what has changed, for those who don’t see it, in a polite live region
 * (https://www.w3.org/TR/wai-aria-1.2/#status), once it has come to rest. What the slider says by itself is not said twice.
 */
export function announcer(store: StoryStore, wording: Wording, signal: AbortSignal): void {
  const region = document.createElement('p')
  region.className = 'visually-hidden'
  region.role = 'status'
  // Where it stands in the text it would make a frame a pixel higher than its content, and so swallow the wheel once.
  region.style.insetBlockStart = '0'
  document.body.append(region)
  let said = store.getState()
  let timer: ReturnType<typeof setTimeout> | undefined
  const say = () => {
    const state = store.getState()
    const isOnSlider = document.activeElement?.matches('input[type="range"]') === true
    const sentence = changeSentence(said, isOnSlider ? { ...state, date: said.date } : state, wording)
    said = state
    if (sentence !== null) region.textContent = sentence
  }
  const end = store.subscribe(() => {
    clearTimeout(timer)
    timer = setTimeout(say, pause)
  })
  signal.addEventListener('abort', () => {
    end()
    clearTimeout(timer)
    region.remove()
  })
}
