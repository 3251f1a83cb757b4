import { afterPaint } from '../page/afterPaint.ts'
import type { Choice } from '../store/choice.ts'
import { choiceIn, type StoryStore } from '../store/storyStore.ts'
import { readChoice, writeChoice } from './address.ts'

/**
 * Keeps the address up to date with what is chosen, and the choice with the address. Each choice is a step
 * back for the Back button, a run of days scrubbed or played is one. In a frame no steps are added: Back
 * belongs to the article. Writing takes the browser a while, so that a choice is painted first. Returns what ends it.
 */
export function followAddress(store: StoryStore, page: Window): () => void {
  const { story } = store.getState()
  const isFramed = page.parent !== page
  let wasScrubbing = false
  let pending: ReturnType<typeof setTimeout> | undefined
  const isWritten = (hash: string) => hash === writeChoice(readChoice(page.location.hash, story), story)
  const write = (choice: Choice, isStep: boolean) => {
    clearTimeout(pending)
    pending = undefined
    const hash = writeChoice(choice, story)
    if (isWritten(hash)) return
    const address = `${page.location.pathname}${page.location.search}${hash}`
    // In a sandbox without an origin of its own a page may not change its address.
    if (page.origin === 'null') return
    if (isStep && !isFramed) page.history.pushState(null, '', address)
    else page.history.replaceState(null, '', address)
  }
  const step = afterPaint(() => write(choiceIn(store.getState()), true))
  const unsubscribe = store.subscribe((state, previous) => {
    if (isWritten(writeChoice(choiceIn(state), story)) && pending === undefined) return
    const isScrub =
      state.date !== previous.date && state.placeId === previous.placeId && state.quoteId === previous.quoteId
    if (isScrub && wasScrubbing) {
      pending ??= setTimeout(() => write(choiceIn(store.getState()), false), writeEvery)
      return
    }
    if (pending !== undefined) write(choiceIn(previous), false)
    wasScrubbing = isScrub
    step.call()
  })
  const onPop = () => {
    // A fragment that names a part of the page, as its list of sources, chooses nothing.
    if (/^#[^=]+$/.test(page.location.hash)) return
    wasScrubbing = false
    store.actions.choose(readChoice(page.location.hash, story))
  }
  page.addEventListener('popstate', onPop)
  page.addEventListener('hashchange', onPop)
  return () => {
    clearTimeout(pending)
    step.stop()
    unsubscribe()
    page.removeEventListener('popstate', onPop)
    page.removeEventListener('hashchange', onPop)
  }
}

/** Browsers limit how often the address may change (Safari: 100 times in 30 s), so a scrub writes it this seldom, in ms. */
const writeEvery = 350
