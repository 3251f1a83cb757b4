import { sentenceRequests } from '../../embed/sentenceRequests.ts'
import { talkToHost } from '../../embed/talkToHost.ts'
import type { Article } from '../../page/Article.tsx'
import { handOnFailures } from '../../page/reportFailure.ts'
import { markOverflow } from '../../quotes/markOverflow.ts'
import { choiceIn, type StoryStore } from '../../store/storyStore.ts'
import { isDay } from '../../story/time/day.ts'
import { showDark } from '../theme/showDark.ts'

/** Reports choices to the page around the frame, and obeys its commands. */
export function inFrame(content: HTMLElement, store: StoryStore, article: Article, opened: string): void {
  const { story } = store.getState()
  const host = talkToHost(content, story.id, opened, window)
  host.hear((command) => {
    switch (command.type) {
      case 'choosePlace':
        return store.actions.choosePlace(command.place)
      case 'goTo':
        return isDay(command.date) ? store.actions.goTo(command.date) : undefined
      case 'dark':
        return showDark(command.dark)
      case 'article':
        article.showSentence = sentenceRequests(host)
        return
      case 'sourceShown':
        return
    }
  })
  markOverflow(content, store)
  store.subscribe((state, before) => {
    const chosen = chosenIn(store)
    if (state.placeId !== before.placeId) host.tell('place', chosen)
    if (state.date !== before.date) host.tell('date', chosen)
    if (state.quoteId !== before.quoteId) host.tell('quote', chosen)
  })
  handOnFailures((message) => host.tell('error', { message }))
  const { from, to } = story.timeline
  host.tell('ready', { ...chosenIn(store), places: story.places.map(({ id }) => id), from, to })
}

/** Reports to the page around the frame that there is no story to show. */
export function failInFrame(content: HTMLElement, story: string, message: string, opened: string): void {
  talkToHost(content, story, opened, window).tell('error', { message })
}

function chosenIn(store: StoryStore) {
  const { placeId, date, quoteId } = choiceIn(store.getState())
  return { place: placeId, date, quote: quoteId }
}
