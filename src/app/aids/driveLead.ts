import { choiceId } from '../../page/choiceHref.ts'
import type { StoryStore } from '../../store/storyStore.ts'
import { lookUp } from '../../story/lookUp.ts'
import { momentState } from '../../story/questions/moments.ts'

/**
 * Drives the cards of the lead, which are written with the page and rendered no more: each has its state on the chosen day,
 * and leads to the quote’s own card, where their links alone would add a step to the history of the article around a frame.
 */
export function driveLead(page: HTMLElement, store: StoryStore, signal: AbortSignal): void {
  const cards = () => page.querySelectorAll<HTMLElement>('[data-lead]')
  const show = () => {
    const { story, date } = store.getState()
    for (const card of cards()) {
      const statement = lookUp(story.statements, card.dataset.lead)
      const dayState = statement && momentState(statement.said.when, date)
      // Browsers take an attribute that is set to what it was for a change.
      if (card.dataset.state !== dayState) card.dataset.state = dayState
    }
  }
  show()
  const unsubscribe = store.subscribe((state, before) => state.date !== before.date && show())
  signal.addEventListener('abort', unsubscribe)
  const follow = (event: MouseEvent) => {
    const { lead } = (event.target as Element).closest<HTMLElement>('[data-lead]')?.dataset ?? {}
    const isForNewTab = event.ctrlKey || event.metaKey || event.shiftKey
    if (lead === undefined || isForNewTab) return
    event.preventDefault()
    store.actions.chooseQuote(lead)
    // After React has rendered the choice: a long list may not have had the card.
    queueMicrotask(() =>
      document.getElementById(choiceId('quote', lead))?.querySelector('button')?.focus({ preventScroll: true }),
    )
  }
  page.addEventListener('click', follow, { signal })
}
