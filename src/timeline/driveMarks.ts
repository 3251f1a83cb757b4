import type { Choice } from '../store/choice.ts'
import type { StoryState, StoryStore } from '../store/storyStore.ts'
import { lookUp } from '../story/lookUp.ts'
import { type Moment, momentState, momentsOf } from '../story/questions/moments.ts'
import type { Story } from '../story/story.ts'
import { markLook } from './markLook.ts'

type Mark = { readonly element: HTMLElement; readonly moment: Moment }

/**
 * Shows on the marks in a chart what the reader has chosen, without React: a choice of place changes hundreds of them.
 * Marks that come later, such as buttons in place of links, are shown so too. Returns what ends it.
 */
export function driveMarks(chart: HTMLElement, store: StoryStore): () => void {
  let marks: readonly Mark[] = []
  const showAnew = () => {
    const state = store.getState()
    marks = marksIn(chart, state.story)
    show(marks, state)
  }
  const observer = new MutationObserver(showAnew)
  observer.observe(chart, { childList: true, subtree: true })
  const unsubscribe = store.subscribe((state, before) => {
    if (state.story === before.story) show(isStep(state, before) ? marksOfOtherState(marks, state) : marks, state)
    else showAnew()
  })
  showAnew()
  return () => {
    observer.disconnect()
    unsubscribe()
  }
}

function marksIn(chart: HTMLElement, story: Story): readonly Mark[] {
  const moments = momentsOf(story)
  return [...chart.querySelectorAll<HTMLElement>('[data-moment]')].flatMap((element) => {
    const moment = lookUp(moments, element.dataset.moment)
    return moment === undefined ? [] : [{ element, moment }]
  })
}

/** Whether nothing but the day is another. */
function isStep(choice: Choice, before: Choice): boolean {
  return choice.placeId === before.placeId && choice.quoteId === before.quoteId && choice.narrowing === before.narrowing
}

/** The few marks that a step of time changes. */
function marksOfOtherState(marks: readonly Mark[], { date }: Choice): readonly Mark[] {
  return marks.filter(({ element, moment }) => element.dataset.state !== momentState(moment.when, date))
}

function show(marks: readonly Mark[], state: StoryState): void {
  for (const { element, moment } of marks) {
    for (const [name, value] of Object.entries(markLook(state.story, moment, state))) {
      const before = element.getAttribute(name)
      if (before !== null && before !== String(value)) element.setAttribute(name, String(value))
    }
  }
}
