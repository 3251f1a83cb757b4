import type { StoryStore } from '../../store/storyStore.ts'
import type { Wording } from '../../wording/wording.ts'
import { changeSentence, controlSentence } from './changeSentence.ts'

/** The pause after the last change before it is announced, in milliseconds: longer than a day of the play. */
const pause = 700

/**
 * Announces changes in a polite live region (https://www.w3.org/TR/wai-aria-1.2/#status) once they have come to rest.
 * The slider announces its day by itself, not what changes hands on it.
 */
export function announcer(store: StoryStore, wording: Wording, signal: AbortSignal): void {
  const region = document.createElement('p')
  region.className = 'visually-hidden'
  region.role = 'status'
  // At its place in the text it would make a frame one pixel higher than its content, and the frame would take the wheel.
  region.style.insetBlockStart = '0'
  document.body.append(region)
  let said = store.getState()
  let timer: ReturnType<typeof setTimeout> | undefined
  const say = () => {
    const state = store.getState()
    const isOnSlider = document.activeElement?.matches('input[type="range"]') === true
    const sentences = [
      changeSentence(said, isOnSlider ? { ...state, date: said.date } : state, wording),
      controlSentence(said, state, wording),
    ].filter((sentence) => sentence !== null)
    said = state
    if (sentences.length > 0) region.textContent = sentences.join('. ')
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
