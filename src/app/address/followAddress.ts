import { afterPaint } from '../../page/afterPaint.ts'
import type { Choice } from '../../store/choice.ts'
import { choiceIn, type StoryStore } from '../../store/storyStore.ts'
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
  let isStepDue = false
  let pending: ReturnType<typeof setTimeout> | undefined
  const isWritten = (hash: string) => hash === writeChoice(readChoice(page.location.hash, story), story)
  const forget = () => {
    clearTimeout(pending)
    pending = undefined
    step.stop()
    isStepDue = false
  }
  const write = (choice: Choice) => {
    const isStep = isStepDue
    forget()
    const hash = writeChoice(choice, story)
    if (isWritten(hash)) {
      // The run of days has not begun: it went back to where it was.
      if (isStep) wasScrubbing = false
      return
    }
    const address = `${page.location.pathname}${page.location.search}${hash}`
    // In a sandbox without an origin of its own a page may not change its address.
    if (page.origin === 'null') return
    if (isStep && !isFramed) page.history.pushState(null, '', address)
    else page.history.replaceState(null, '', address)
  }
  const writeNow = () => write(choiceIn(store.getState()))
  const step = afterPaint(writeNow)
  const unsubscribe = store.subscribe((state, previous) => {
    if (isWritten(writeChoice(choiceIn(state), story)) && pending === undefined) return
    const isScrub =
      state.date !== previous.date && state.placeId === previous.placeId && state.quoteId === previous.quoteId
    if (isScrub && wasScrubbing) {
      pending ??= setTimeout(writeNow, writeEvery)
      return
    }
    if (pending !== undefined || isStepDue) write(choiceIn(previous))
    wasScrubbing = isScrub
    isStepDue = true
    step.call()
  })
  const onPop = () => {
    // What was still to be written belongs to the entry that was left.
    forget()
    wasScrubbing = false
    // A fragment that names a part of the page, as its list of sources, chooses nothing.
    if (/^#[^=]+$/.test(page.location.hash)) return
    store.actions.choose(readChoice(page.location.hash, story))
  }
  page.addEventListener('popstate', onPop)
  page.addEventListener('hashchange', onPop)
  return () => {
    forget()
    unsubscribe()
    page.removeEventListener('popstate', onPop)
    page.removeEventListener('hashchange', onPop)
  }
}

/** Browsers limit how often the address may change (Safari: 100 times in 30 s), so a scrub writes it this seldom, in ms. */
const writeEvery = 350
