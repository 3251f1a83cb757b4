import { afterPaint } from '../../page/afterPaint.ts'
import type { Choice } from '../../store/choice.ts'
import { choiceIn, type StoryState, type StoryStore } from '../../store/storyStore.ts'
import { readChoice, writeChoice } from './address.ts'

/**
 * How long a scrub rests before it is written, in milliseconds: writing takes the browser as long as a small step, and browsers limit how
 * often the address may change (Safari: 100 times in 30 s).
 */
const rest = 350

/**
 * Keeps the address up to date with what is chosen, and the choice with the address. Each choice is a step for the Back
 * button; a run of days scrubbed or played is one. In a frame no steps are added: Back belongs to the article. Returns
 * what ends it.
 */
export function followAddress(store: StoryStore, page: Window): () => void {
  const { story } = store.getState()
  const address = new AddressWriter(store, page)
  const unsubscribe = store.subscribe((state, previous) => address.follow(state, previous))
  const onHistory = () => {
    address.forget()
    // A fragment that names a part of the page, such as its list of sources, chooses nothing.
    if (/^#[^=]+$/.test(page.location.hash)) return
    store.actions.choose(readChoice(page.location.hash, story))
  }
  page.addEventListener('popstate', onHistory)
  page.addEventListener('hashchange', onHistory)
  return () => {
    address.forget()
    unsubscribe()
    page.removeEventListener('popstate', onHistory)
    page.removeEventListener('hashchange', onHistory)
  }
}

/** Writes choices into the address after the paint that shows them, since writing takes the browser a while. */
class AddressWriter {
  #isScrubbing = false
  #isStepDue = false
  #timer: ReturnType<typeof setTimeout> | undefined
  readonly #step = afterPaint(() => this.#writeNow())
  readonly #store: StoryStore
  readonly #page: Window

  constructor(store: StoryStore, page: Window) {
    this.#store = store
    this.#page = page
  }

  follow(state: StoryState, previous: StoryState): void {
    if (this.#timer === undefined && this.#isWritten(this.#hashOf(state))) return
    const isScrub =
      state.date !== previous.date && state.placeId === previous.placeId && state.quoteId === previous.quoteId
    if (isScrub && this.#isScrubbing) {
      clearTimeout(this.#timer)
      this.#timer = setTimeout(() => this.#writeNow(), rest)
      return
    }
    if (this.#timer !== undefined || this.#isStepDue) this.#write(previous)
    this.#isScrubbing = isScrub
    this.#isStepDue = true
    this.#step.call()
  }

  /** Drops what is still to be written, and begins a new step with the next choice. */
  forget(): void {
    this.#drop()
    this.#isScrubbing = false
  }

  #drop(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#step.stop()
    this.#isStepDue = false
  }

  #writeNow(): void {
    this.#write(this.#store.getState())
  }

  #write(choice: Choice): void {
    const isStep = this.#isStepDue
    this.#drop()
    const { history, location, origin, parent } = this.#page
    const hash = this.#hashOf(choice)
    if (this.#isWritten(hash)) {
      // A run of days that went back to where it was has not begun.
      if (isStep) this.#isScrubbing = false
      return
    }
    // In a sandbox without an origin of its own a page may not change its address.
    if (origin === 'null') return
    const address = `${location.pathname}${location.search}${hash}`
    if (isStep && parent === this.#page) history.pushState(null, '', address)
    else history.replaceState(null, '', address)
  }

  #hashOf(choice: Choice): string {
    return writeChoice(choiceIn(choice), this.#store.getState().story)
  }

  /** Whether the address already says the same, perhaps in other words. */
  #isWritten(hash: string): boolean {
    const { story } = this.#store.getState()
    return hash === writeChoice(readChoice(this.#page.location.hash, story), story)
  }
}
