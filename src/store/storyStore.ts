import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Narrowing } from '../story/questions/narrowing.ts'
import type { Story } from '../story/story.ts'
import { addDays, type Day } from '../story/time/day.ts'
import {
  type Choice,
  letGo,
  openingChoice,
  withDate,
  withEvent,
  withNarrowing,
  withPlace,
  withQuote,
} from './choice.ts'

export type StoryState = Choice & {
  readonly story: Story
  /** Whether the timeline plays. */
  readonly playing: boolean
}

/** The actions of the reader, the address bar and the page around the frame. All but `advance` stop the play. */
export type StoryActions = {
  readonly choosePlace: (placeId: string | null) => void
  readonly chooseQuote: (quoteId: string | null) => void
  /** Goes to an event’s day and place. */
  readonly chooseEvent: (eventId: string) => void
  readonly goTo: (date: Day) => void
  readonly narrow: (narrowing: Narrowing | null) => void
  readonly letGo: () => void
  /** Replaces the whole choice, as read from the address. */
  readonly choose: (choice: Choice) => void
  /** Starts the play; from the first day if the last is shown. */
  readonly play: () => void
  readonly pause: () => void
  /** Moves one day on while it plays. The last day ends the play. */
  readonly advance: () => void
}

export type StoryStore = Pick<StoreApi<StoryState>, 'getState' | 'subscribe' | 'getInitialState'> & {
  readonly actions: StoryActions
}

/** A store for one story on the page. */
export function createStoryStore(story: Story, choice: Choice = openingChoice(story)): StoryStore {
  const store = createStore<StoryState>()(() => ({ ...choice, story, playing: false }))
  const { getState, subscribe, getInitialState } = store
  const choose = (next: Choice) => store.setState({ ...next, playing: false })
  const actions: StoryActions = {
    choosePlace: (placeId) => choose(withPlace(story, choiceIn(getState()), placeId)),
    chooseQuote: (quoteId) => choose(withQuote(story, choiceIn(getState()), quoteId)),
    chooseEvent: (eventId) => choose(withEvent(story, choiceIn(getState()), eventId)),
    goTo: (date) => choose(withDate(story, choiceIn(getState()), date)),
    narrow: (narrowing) => choose(withNarrowing(story, choiceIn(getState()), narrowing)),
    letGo: () => choose(letGo(choiceIn(getState()))),
    choose,
    play: () => {
      const { date } = getState()
      store.setState({ playing: true, date: date === story.timeline.to ? story.timeline.from : date })
    },
    pause: () => store.setState({ playing: false }),
    advance: () => {
      // A tick of the clock that was already on its way when the play was stopped must not start it again.
      if (!getState().playing) return
      const { date } = withDate(story, getState(), addDays(getState().date, 1))
      store.setState({ date, playing: date !== story.timeline.to })
    },
  }
  return { getState, subscribe, getInitialState, actions }
}

/** The choice in a state, without the rest of it. */
export function choiceIn({ date, placeId, narrowing, quoteId }: Choice): Choice {
  return { date, placeId, narrowing, quoteId }
}
