import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Narrowing } from '../story/questions/narrowing.ts'
import type { Story } from '../story/story.ts'
import { addDays, type Day } from '../story/time/day.ts'
import {
  type Choice,
  deselect,
  openingChoice,
  withDate,
  withEvent,
  withNarrowing,
  withPlace,
  withQuote,
} from './choice.ts'

export type StoryState = Choice & {
  readonly story: Story
  /** Whether the story plays: whether the day advances by itself. */
  readonly playing: boolean
}

/** What the reader, the address bar and the article around the frame can do. All but `play` and `advance` pause. */
export type StoryActions = {
  readonly choosePlace: (placeId: string | null) => void
  readonly chooseQuote: (quoteId: string | null) => void
  /** Goes to the day and the first place of an event. */
  readonly chooseEvent: (eventId: string) => void
  readonly goTo: (date: Day) => void
  readonly narrow: (narrowing: Narrowing | null) => void
  /** Deselects the quote, or else the place, or else the narrowing. */
  readonly deselect: () => void
  /** Replaces the whole choice, with that of an address for instance. */
  readonly choose: (choice: Choice) => void
  /** Tells the same story with its places named in another language (`inLanguage`). */
  readonly tell: (story: Story) => void
  /** Plays the days from the chosen one on, or from the first if the chosen one is the last. */
  readonly play: () => void
  readonly pause: () => void
  /** The whole story: where the page holds a part of it, the rest is read first. Rejects if it can’t be. */
  readonly whole: () => Promise<Story>
  /** Moves on by a day while the story plays. The last day ends the play. */
  readonly advance: () => void
}

export type StoryStore = Pick<StoreApi<StoryState>, 'getState' | 'subscribe' | 'getInitialState'> & {
  readonly actions: StoryActions
}

/** Reads the rest of a story, and returns the whole of the part that is told by then. */
export type ReadRest = (part: () => Story) => Promise<Story>

/** The store of one story on the page, or of a part of it whose rest is read when it is asked for. */
export function createStoryStore(
  story: Story,
  choice: Choice = openingChoice(story),
  readRest: ReadRest = async (part) => part(),
): StoryStore {
  const store = createStore<StoryState>()(() => ({ ...choice, story, playing: false }))
  const { getState, subscribe, getInitialState } = store
  const choose = (next: Choice) => store.setState({ ...next, playing: false })
  const actions: StoryActions = {
    choosePlace: (placeId) => choose(withPlace(story, choiceIn(getState()), placeId)),
    chooseQuote: (quoteId) => choose(withQuote(story, choiceIn(getState()), quoteId)),
    chooseEvent: (eventId) => choose(withEvent(story, choiceIn(getState()), eventId)),
    goTo: (date) => choose(withDate(story, choiceIn(getState()), date)),
    narrow: (narrowing) => choose(withNarrowing(story, choiceIn(getState()), narrowing)),
    deselect: () => choose(deselect(choiceIn(getState()))),
    choose,
    tell: (told) => store.setState({ story: told }),
    play: () => {
      const { date } = getState()
      store.setState({ playing: true, date: date === story.timeline.to ? story.timeline.from : date })
    },
    pause: () => store.setState({ playing: false }),
    whole: async () => {
      store.setState({ story: await readRest(() => getState().story) })
      return getState().story
    },
    advance: () => {
      // The timer may fire once more after a pause.
      if (!getState().playing) return
      const { to } = story.timeline
      const date = getState().date < to ? addDays(getState().date, 1) : to
      store.setState({ date, playing: date !== to })
    },
  }
  return { getState, subscribe, getInitialState, actions }
}

/** The choice in a state, without its other properties. */
export function choiceIn({ date, placeId, narrowing, quoteId }: Choice): Choice {
  return { date, placeId, narrowing, quoteId }
}
